/** Placeholder until the comparison stands. */
export async function compareWithModels(_url: string): Promise<string[]> {
  return [];
}
