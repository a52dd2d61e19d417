const formats = {
  day: new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }),
  month: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

export const longDay = (date) => formats.day.format(date);
export const isoDay = (date) => date.toISOString().slice(0, 10);
export const monthName = (month) => formats.month.format(new Date(`${month}-01`));
