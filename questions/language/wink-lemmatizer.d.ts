declare module "wink-lemmatizer" {
  const lemmatizer: {
    /** Lower-case inflected form in, base form out; unknown words come back unchanged. */
    readonly verb: (form: string) => string;
    readonly noun: (form: string) => string;
    readonly adjective: (form: string) => string;
  };
  export default lemmatizer;
}
