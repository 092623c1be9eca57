/**
 * 1,024 words for return codes: things a child knows and can spell from hearing, four to seven letters,
 * nothing that frightens or offends.
 */
export const returnCodeWords: readonly string[] = `
acorn actor agent alarm album alley almond alpaca amber anchor angle animal ankle antler apple
april apron archer arctic arena arrow artist aspen atlas attic august autumn award badge
badger bagel baker bakery ballet bamboo banana banjo banner barley barn barrel basil basin
basket beacon beagle beaker bean beard beaver beetle bell belt bench berry bingo birch bird
bison blouse board boat bonnet book boot border bottle bowl bowtie branch brass bread breeze
brick bridge bronze brook broom brush bubble bucket buckle bugle bulb bunny bush butter button
cabin cable cactus cafe cake calf camel camera camp canal canary candle candy canoe canvas
canyon cape card carol carpet cart carton cashew castle cave cedar celery cello cement chain
chair chalk chapel charm chart cheese cherry chess chorus cider cinema circle circus city clam
clay cliff clinic cloak clock closet cloth cloud clover clown club coach coast coat cobalt
cocoa coffee coin collar comb comedy comet comic condor cookie copper coral cork corner cotton
cougar court cousin cowboy coyote crab cradle craft crane crater crayon cream creek crocus
crow crown crumb cube cupcake curtain curve cushion custard cycle cymbal cypress dahlia daisy
dance dancer dawn deck delta denim dentist desert desk diamond diary dice dinner dish diver
dock doctor doll dolphin domino donkey donut door dove dragon drama drawer dress drum drummer
duck dune dust eagle earth easel east echo eclipse edge editor elbow ember emerald engine
equator eraser evening event exit eyebrow fabric factory falcon family farm farmer feast
feather fence fern ferry fiddle field film finch finger fire firefly fish flag flame flannel
flash flock florist flute foam folder folk forest fork fossil frame freckle freezer friday
fridge friend fringe frog frost fruit fudge funnel future galaxy gallery game garage garden
garlic garnet gate gazelle gecko genius giant gift ginger giraffe glacier glass glider glitter
globe glove glue goat goblet goggles gold golf gondola goose gopher gorilla grain grandma
grandpa granite grape grass gravel gravy green grill grocer grotto group grove guava guest
guide guitar gull gymnast habit hail hammer hammock hamster hand handle harmony harp harvest
hawk hazel hedge helmet herald hero heron hexagon highway hiker hill hippo hobby hockey
holiday holly home honey hood hoof hook hoop horizon horn hornet horse hotel house hummus
hurdle husky iceberg icicle igloo iguana indigo infant inkwell insect iris iron island ivory
jacket jaguar january jasmine jazz jeans jelly jersey jester jewel jigsaw jockey jogger joke
journal journey judge juggler juice july jumper jungle junior jury kayak kazoo kennel kernel
ketchup kettle kimono king kingdom kitchen kite kitten knee knight knot koala label lace
ladder ladle lady ladybug lagoon lake lamb lamp lantern lapel larch lark laser lasso laundry
laurel lava lawn lawyer leaf league leather legend lemon lemur lens lentil leopard lesson
letter lettuce lever library lichen light lilac lily limit line linen lion list litter lizard
llama lobby lobster locket locust lodge logo lotus lounge luggage lumber lunch lute lynx
machine magic magnet magpie mailbox mall mallet mammal mammoth mango manor mantis maple marble
margin marina marker market marmot mask mast mayor meadow meal medal melody melon member
memory menu mermaid message meteor meter middle milk mill millet mineral minnow mint mirror
mitten model mole moment monday money monkey monster month moon moose morning mosaic moss moth
mother motor mouse mouth movie muffin museum music mustard napkin nature nebula nectar needle
nephew nest newt nickel niece noodle noon north novel number nurse nutmeg oasis oatmeal object
oboe ocean octagon october octopus office olive omelet onion opal opera orange orbit orchard
orchid oregano organ origami osprey ostrich otter outfit oven oxygen oyster paddle page pagoda
paint painter pajamas palace palm pancake panda panel panther papaya paper paprika parade
parcel park parka parrot parsley parsnip party passage pasta pastry patch path patio patrol
peach peacock peanut pebble pecan pelican pencil penguin peony pepper perfume petal petunia
phone photo piano pickle picnic picture pigeon pilgrim pillow pilot pine pink pioneer pipe
pitcher pizza planet plank plant plaster plate player plaza pocket poem poet pond pony poodle
pool popcorn poplar poppy porch port poster potato pottery pouch powder prairie pretzel prince
printer prism prize profile project pudding puddle puffin pulley puma pump pumpkin pupil
puppet puppy purple purse puzzle pyramid python quail quarter quartz queen quest quiche quill
quilt quince quiver rabbit raccoon radar radio radish raft railway rain rainbow raisin rake
ramp ranch ranger rattle raven recess recipe record reef referee region relay relish rescue
resort reward rhubarb rhythm ribbon rice riddle rider ring ripple river roadway robin robot
rock rocket rodeo rooster root rope rose rowboat royal ruby rudder ruler runner rust saddle
safari saffron sage sailor salad salmon salsa salt sandal sandbox sardine satchel saturn sauce
sausage savanna sawdust scallop scarf scholar school science scooter scout screen seagull seal
season seaweed secret seed seesaw sesame shadow shark shed shelf shell sheriff shield ship
shirt shore shovel shower shrimp shuttle signal silk silver singer sister skate skater skirt
sled sleeve slipper sloth smile snail snow snowman soap soccer sock sofa sonnet soup south
spark sparrow speaker spice spider spinach spiral sponge spoon sport spring spruce square
squash squid stable stadium stage stamp star station statue steam steel stem step stereo stone
stool stork storm story stove stream street string student studio sugar summer summit sunday
sunrise sunset surf surfer swallow swan sweater swing symbol syrup system table taffy tailor
tango tank target taxi teacher team teapot teddy temple tennis tent terrace thimble thistle
thread thunder thyme ticket tiger tile timber tinsel title toast toaster toffee tomato tooth
topaz torch tornado toucan towel tower town tractor trail trailer train tray tree tribe
trolley trophy trout truck trumpet trunk tuba tuesday tugboat tulip tuna tundra tunnel turban
turnip turtle tutor tuxedo twig twin typist ukulele uncle unicorn uniform urchin valley
vanilla vase vault velvet vest victory video village vine vinegar violet violin vision visitor
volcano voyage vulture waffle wagon walnut walrus waltz warbler water wave weasel weather
weaver wedding west whale wheel whisker whistle wicker willow window winner winter wolf wombat
wood wool wreath wren writer yacht yard yarn yellow yogurt yolk zebra zigzag zinnia zipper
zone
`
  .trim()
  .split(/\s+/);
