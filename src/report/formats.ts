export const reportFormats = ["text", "json", "github"] as const;

export type ReportFormat = (typeof reportFormats)[number];
