import type { Listed } from "./listed.ts";

/** Whoever keeps, lends, insures and disputes. */
export const moneyAndLaw: Listed = {
  "accounting+": [
    "bookkeeper, bookkeeping, book keeper, book keeping, accountant, accounting, accountancy, auditor, cpa, enrolled agent, tax adviser, tax consultant, tax preparer, tax firm, payroll provider, payroll bureau, fractional cfo, finance director, financial controller, buchhalter, buchhalterin, buchhaltung, steuerberater, steuerberaterin, lohnbuchhaltung, comptable, comptabilite, expert comptable, contable, contabilidad, asesor fiscal, gestoria, wages clerk, payroll manager, management accountant, tax help, accounts office, chartered accountancy",
    "tax letters, wages run, the wages, run payroll, pay tax, deductions, company accounts, year end accounts, audit, inland revenue, irs, hmrc, tax office, tax inspection, financial statement, budget, forecast, balance sheet, numbers, figures, paying suppliers, tax, tax return, tax declaration, tax bill, vat, payroll, the books, books done, books in order, books sorted, books balanced, keep books, ledger, accounts, annual accounts, year end, management accounts, self assessment, quickbooks, xero, sage, invoicing, receipts, expenses, cash flow, wages, steuer, impot, impuesto",
  ],
  "law+": [
    "lawyer, law, law firm, solicitor, attorney, barrister, counsel, paralegal, mediator, legal, legal adviser, legal advice, litigator, litigation, conveyancer, conveyancing, anwalt, anwaltin, rechtsanwalt, rechtsanwaltin, kanzlei, avocat, avocate, abogado, abogada, bufete, notarial lawyer, divorce lawyer, immigration lawyer, tax lawyer, employment lawyer, legal counsel, probate, legal help, legal consultant, property lawyer, company law, family lawyer, commercial lawyer, criminal lawyer",
    "boundary, privacy notice, terms, terms checked, neighbour dispute, contract checked, rent dispute, lawsuit, legal letter, her will, his will, a will, court, sued, suing, trusts, settlement, compensation, eviction, green card, prenup, compliance, regulation, shareholders, legal trouble, rental agreement, sales contract, contract, lease, dispute, sue, court case, estate planning, will written, divorce, immigration, visa application, terms and conditions, nda, shareholder agreement, partnership agreement, company formation, incorporation, mediation, debt recovery, employment law, family law, tribunal, dismissal, litigate, agreement",
  ],
  notary: [
    "notary, notary public, notarise, notarize, notarised, notarized, notarial, notarisation, notarization, signing agent, notar, notarin, notaire, notario, apostille, notary s office, notarial act, notarial certificate",
    "certified for, embassy, document certified, documents notarised, oath, legalised, witness, papers certified, certified copy, certified document, certify document, power of attorney, deed, affidavit, legalise document, stamped and signed",
  ],
  patents: [
    "patent, patent attorney, patent agent, intellectual property, ip lawyer, ip attorney, trade mark, trade mark attorney, trademark, trademark attorney, trademark lawyer, trademark agent, patentanwalt, brevet, marca registrada, patent lawyer, copyright lawyer, trademark registration, name search, trademark search, patent search, brand protection",
    "name is free, patents and brands, invented, brand name protected, name protected, idea protected, design protected, protect an idea, protect an invention, invention, inventor, copyright, licensing agreement, infringement, copycat, protect a name, protect a design, registered design",
  ],
  mortgage: [
    "mortgage, remortgage, mortgage broker, mortgage adviser, home loan, house loan, loan officer, hypothek, baufinanzierung, pret immobilier, hipoteca",
    "borrow, interest rate, lender, loan, house, first home, refinance, bridging loan, home financing, deposit on a house, house deposit, first time buyer, fixed rate, equity release, buy to let loan, decision in principle, down payment",
  ],
  insurance: [
    "insurance, insurance broker, insurance agent, insurer, underwriter, versicherung, versicherungsmakler, assurance, assureur, seguro, corredor de seguro, insurance agency, insurance adviser, life insurance, car insurance, health insurance, cyber insurance, fleet insurance, liability insurance, travel insurance, tradesman insurance",
    "cover for, insured for, pet insurance, insures, theft, accident cover, policy, liability, liability cover, life cover, professional indemnity, health plan, benefits broker, employee benefit, van cover, income protection, key person cover, workers comp",
  ],
  "financial planning": [
    "financial adviser, financial planner, financial planning, financial advice, investment adviser, wealth manager, wealth management, wealth adviser, portfolio manager, money manager, stockbroker, ifa, retirement planner, finanzberater, finanzberaterin, vermogensverwalter, conseiller financier, gestion de patrimoine, asesor financiero",
    "stocks, savings plan, early retirement, inherit, money, pension, retirement, retire, retirement planning, savings, saving, invest, investment, inheritance, portfolio, nest egg, 401k, ira, annuity, stocks and shares, wealth, college fund, altersvorsorge",
  ],
  funding: [
    "investor, angel investor, business angel, angel investing, angel investment, venture capital, venture capitalist, venture partner, private equity, seed capital, seed funding, seed investor, lender, commercial lender, invoice finance, factoring, crowdfunding, investorin, investisseur, inversor, bridging loan, pilot plant funding, growth investor, start up investor, business loan, lending",
    "200k, 100k, 50k, 500k, lends, half a million, capital raised, invests, early stage companies, loan, money, angel, capital, raise, raise money, seed round, start up capital, funding, funding round, growth capital, bank loan, working capital, credit line, line of credit, equipment finance, early stage, financement, financiacion",
  ],
  grants: [
    "grant writer, grant writing, bid writer, bid writing, fundraiser, fundraising, grant adviser, grant consultant",
    "grant, grant application, bid, donor, donation, sponsorship, subsidy, tender writing",
  ],
  "buying companies": [
    "business broker, mergers, acquisitions, m a adviser, corporate finance, business valuation, exit planner, franchising, franchise consultant, franchise adviser, business sale, company sale",
    "sell his company, sell her company, sell the business, buy a business, succession, management buyout, due diligence, franchise",
  ],
  debts: [
    "debt collector, debt collection, credit control, credit repair, insolvency practitioner, bailiff, debt recovery, collection agency, credit controller, debt advice",
    "unpaid invoices, unpaid bills, collect invoices, debts, money owed, late payments, overdue invoice, bankruptcy, late payer, credit score",
  ],
  payments: [
    "merchant service, payment processor, payment processing, card terminal, point of sale, card machine, card payment, payment terminal, payment provider, online payment",
    "terminal, contactless, checkout, take card, card reader, till system, transaction fee",
  ],
  consulting: [
    "management consultant, management consulting, business consultant, business consulting, strategy consultant, operations consultant, interim manager, project manager, project management, change manager, unternehmensberater, unternehmensberatung, conseil en gestion, consultor, efficiency expert, strategist, process consultant, growth consultant, business adviser, business analyst",
    "grow the business, profit, profitability, plan to grow, pricing, costs down, cut costs, change management, business plan, strategy, lean, process improvement, turnaround, scale up, restructure, efficiency",
  ],
  quality: [
    "quality assurance, quality control, iso 9001, quality manager, quality auditor",
    "certification",
  ],
  selling: ["account manager, sales rep, sales representative, business development manager", ""],
  banking: [
    "bank, banker, bank adviser, currency exchange, foreign exchange, pawn shop, crypto",
    "bank account, business account, overdraft, exchange rate",
  ],
};
