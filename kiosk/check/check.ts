export const check = async (): Promise<number> => 0;
