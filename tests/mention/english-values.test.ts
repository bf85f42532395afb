/** English dates, money and counts. */
import { describe, expect, test } from "vitest";
import { valuesOn } from "./english-page.ts";

describe("values", () => {
  test.each([
    ["It cost R12 million.", ["Money 12000000 ZAR"]],
    ["It cost ₱3.5 million.", ["Money 3500000 PHP"]],
    ["It cost €250,000 and £1.2bn.", ["Money 250000 EUR", "Money 1200000000 GBP"]],
    ["It cost Rs 2 lakh.", ["Money 200000 INR"]],
    ["It cost 15 million shillings.", ["Money 15000000 KES"]],
    ["It cost C$9,500.50.", ["Money 9500.5 CAD"]],
    ["It holds 25 beds and 1,200 pupils.", ["Quantity 25 beds", "Quantity 1200 pupils"]],
    ["They planted 5 million trees.", ["Quantity 5000000 trees"]],
    ["It opened on 1st May 2019.", ["Date 2019-05-01"]],
    ["It opened on the 3rd of June, 2020.", ["Date 2020-06-03"]],
    ["It runs until tomorrow.", ["Date 2024-04-18"]],
    ["It opens next Friday.", ["Date 2024-04-19"]],
    ["It opened on Sunday.", ["Date 2024-04-14"]],
    ["It was built in 1987.", ["Date 1987"]],
    ["It runs from 3 to 5 May.", ["Date 2024-05-03/2024-05-05"]],
    ["It opened Sept. 5, 2023.", ["Date 2023-09-05"]],
    ["It cost Rs 5 crores.", ["Money 50000000 INR"]],
    ["It cost ₹1.5 lakh crore.", ["Money 1500000000000 INR"]],
    ["It cost US$ 1.5 million.", ["Money 1500000 USD"]],
    ["It cost 5 million Hong Kong dollars.", ["Money 5000000 HKD"]],
    ["It cost 20 million Pakistani rupees.", ["Money 20000000 PKR"]],
    ["It cost NT$5 million.", ["Money 5000000 TWD"]],
    ["It cost 300 million yen.", ["Money 300000000 JPY"]],
    ["It costs $3-5 million.", ["Money 3000000/5000000 USD"]],
    ["It costs between £2m and £3m.", ["Money 2000000/3000000 GBP"]],
    ["It costs €1.5-€2 million.", ["Money 1500000/2000000 EUR"]],
    ["It costs 3 to 5 million yuan.", ["Money 3000000/5000000"]],
    ["It pays $5 to 10 farmers.", ["Money 5 USD", "Quantity 10 farmers"]],
    ["They walked 100 times and said 7.", []],
    ["It cost RMB 3.2 million.", ["Money 3200000"]],
    ["It cost Ush 30 million.", ["Money 30000000 UGX"]],
    ["It cost ₦1.5 billion.", ["Money 1500000000 NGN"]],
    ["It cost A$700k.", ["Money 700000 AUD"]],
    ["It cost P750,000.", ["Money 750000 PHP"]],
    ["It cost 40 crore rupees.", ["Money 400000000 INR"]],
    ["It cost Rs 1,25,000.", ["Money 125000 INR"]],
    ["It covers 3.5 km.", ["Quantity 3.5 km"]],
    ["Some 400 households and 12 villages moved.", ["Quantity 400 households", "Quantity 12 villages"]],
    ["It was founded in March 1999 and closed since 2005.", ["Date 1999-03", "Date 2005"]],
    ["It met on Thursday, 11 April 2024.", ["Date 2024-04-11", "Date 2024-04-11"]],
    ["It met on 12 April and again on 14 April.", ["Date 2024-04-12", "Date 2024-04-14"]],
    ["It ran from 2 to 4 May 2023.", ["Date 2023-05-02/2023-05-04"]],
    ["The Route 66 bus has 12 seats.", []],
    ["It may rain. They march on.", []],
  ])("%s", (text, found) => {
    expect(valuesOn(text)).toEqual(found);
  });
});
