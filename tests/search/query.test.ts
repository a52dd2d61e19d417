import { describe, expect, it } from "vitest";
import { readQuery, withFittingOrder, writeQuery } from "../../src/search/query.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

describe("a query in an address", () => {
  it.each([
    ["", ""],
    ["q=orlov&place=vessk&place=luebo&from=2021-05-10&to=2021-06-01&sort=newest", undefined],
    ["affiliation=city&kind=talk&status=disputed&importance=3", undefined],
    ["q=%D0%9E%D1%80%D0%BB%D0%BE%D0%B2", undefined],
    ["actor=orlov&actor=dockers&actors=all", undefined],
    ["actor=orlov&actors=all", "actor=orlov"],
    ["actor=orlov&actors=some", "actor=orlov"],
    ["q=orlov&sort=best", "q=orlov"],
    ["q=orlov&sort=oldest", undefined],
    ["sort=oldest", ""],
    ["sort=best", ""],
    ["sort=loudest&from=soon&to=2021-05&unknown=1&place=&q=+", ""],
    ["place=vessk&place=vessk", "place=vessk"],
  ])("%j is written as %j", (address, written = address) => {
    expect(writeQuery(read(address))).toBe(written);
  });
});

describe("the order", () => {
  it.each([
    ["turns to the best match when words come", "", "q=a&sort=oldest", "best"],
    ["turns back when they go", "q=a", "sort=best", "oldest"],
    ["stays when it was chosen", "sort=newest", "q=a&sort=newest", "newest"],
    ["stays as it was just chosen", "q=a", "q=a&sort=newest", "newest"],
    ["stays while words change", "q=a&sort=newest", "q=ab&sort=newest", "newest"],
  ])("%s", (_, before, after, sort) => {
    expect(withFittingOrder(read(after), read(before)).sort).toBe(sort);
  });
});
