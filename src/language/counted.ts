/** A plural category of CLDR; every language has `other`. */
type Category = Exclude<Intl.LDMLPluralRule, "other">;

/** A phrase in each plural form of a language; `#` is where the number stands. */
export type Forms<Categories extends Category> = Readonly<Record<Categories | "other", string>>;

/**
 * How a language writes numbers and what is counted. `Categories` are its plural categories besides `other`, which stands
 * in for one that no amount here reaches: that of millions in French and Spanish.
 */
export function numbersIn<Categories extends Category>(locale: string) {
  const format = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  const number = (amount: number) => format.format(amount);
  const counted = (forms: Forms<Categories>) => (amount: number) =>
    (forms[rules.select(amount) as Categories] ?? forms.other).replace("#", number(amount));
  return { number, counted };
}
