import Staffing

extension PayTerms {
  /// Reads the section `pay`; notes words that aren't in its own lists.
  init(_ pay: BookSection) {
    let tiers = pay.entries("tiers") { key, section in
      Tier(
        word: Word(key, section),
        distance: section.has("distance") ? section.limit("distance", .km, .metres) : nil)
    }
    let payers = pay.entries("payers") { key, section in
      (key, section.localizedText("name"), section.citation)
    }.compactMap { key, name, citation -> Source? in
      if let payer = bookCase(key, of: Payer.self) {
        return Source(payer: payer, name: name, citation: citation)
      }
      pay.fault(
        "payers", nil, found: "'\(key)'",
        allowed: advice(for: key, among: Payer.allCases.map { bookWord($0) }))
      return nil
    }
    let absences = pay.entries("absences", required: false) { Word($0, $1) }
    let words = PayWords(
      tiers: tiers.map(\.word.key), payers: payers.map(\.payer), absences: absences.map(\.key))
    let items = pay.entries("items") { PayItem($0, $1, words) }
    let keys = items.map(\.word.key)
    self.init(
      tiers: tiers, payers: payers, absences: absences, items: items,
      caps: pay.entries("caps", required: false) { PayCap($0, $1, items: keys) },
      paidShare: pay.limit("paid-share", .percent, .permille), due: pay.limit("due", .days),
      gradeRise: pay.has("grade-rise") ? pay.limit("grade-rise", .years, .months) : nil)
    checkOrder(pay)
  }

  /// Notes distances that fall as the hardship rises.
  private func checkOrder(_ pay: BookSection) {
    let distances = tiers.compactMap(\.distance?.value)
    if distances != distances.sorted() {
      pay.fault(
        "tiers", nil, found: "a harder tier that begins nearer", allowed: "the easiest first")
    }
  }
}

/// The words that items of a book may use.
struct PayWords {
  var tiers: [String]
  var payers: [PayTerms.Payer]
  var absences: [String]
}

extension PayCap {
  init(_ key: String, _ section: BookSection, items: [String]) {
    let word = PayTerms.Word(key, section)
    let highest = section.flag("highest", default: false)
    let kind: Kind =
      highest ? .highest : .most(Money(fen: section.limit("most", .yuan, .fen).value))
    self.init(word: word, items: section.known("items", among: items), kind: kind)
  }
}

extension BookSection {
  /// Words that are all in a list of the same book.
  func known(_ name: String, among words: [String], required: Bool = true) -> [String] {
    let list = parsed(name, required: required, allowed: words.joined(separator: ", ")) { word in
      words.contains(word) ? word : nil
    }
    return list
  }

  /// Months of a year as their numbers.
  func monthNumbers(_ name: String) -> [Int] {
    parsed(name, required: false, allowed: "months such as 7") { text in
      Int(text).flatMap { (1...12).contains($0) ? $0 : nil }
    }
  }

  /// One month of a year, plain or written in full with its citation.
  func monthNumber(_ name: String) -> Int? {
    guard case .mapping? = node(name, required: false) else { return monthNumbers(name).first }
    return section(name) { $0.monthNumbers("value").first } ?? nil
  }

  /// A day such as `2013-01-01`.
  func day(_ name: String) -> Day? {
    parsed(name, required: false, allowed: "a day such as 2013-01-01") { Day($0) }.first
  }
}
