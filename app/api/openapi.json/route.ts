import { openApiDocument } from "@/app/_contract/openapi";

/** The whole API in OpenAPI 3.1, from the schemas that validate it. Anybody may read it. */
export function GET(): Response {
  return Response.json(openApiDocument());
}
