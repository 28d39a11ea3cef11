internal import Policy

/// The words and codes by which a workbook may name the values of a type.
struct Vocabulary<Value: Equatable & Sendable> {
  struct Term: Sendable {
    let value: Value
    let zh: String
    let en: String
    var others: [String] = []

    init(_ value: Value, _ zh: String, _ en: String, _ others: String...) {
      self.value = value
      self.zh = zh
      self.en = en
      self.others = others
    }
  }

  let terms: [Term]
  private let lexicon: Lexicon

  init(_ terms: [Term]) {
    self.terms = terms
    self.lexicon = Lexicon(
      terms.enumerated().flatMap { index, term in
        ([term.zh, term.en] + term.others).map { (word: $0, value: index) }
      })
  }

  @inline(__always)
  func value(of text: UnsafeBufferPointer<UInt8>) -> Value? {
    lexicon.find(text).map { terms[$0].value }
  }

  func word(for value: Value, in language: Language) -> String {
    guard let term = terms.first(where: { $0.value == value }) else { return "\(value)" }
    return language == .zh ? term.zh : term.en
  }

  /// The words to choose from, for messages and drop-down lists.
  func words(in language: Language) -> [String] {
    terms.map { language == .zh ? $0.zh : $0.en }
  }

  var allowed: LocalizedText {
    LocalizedText(
      zh: words(in: .zh).joined(separator: "、"), en: words(in: .en).joined(separator: ", "))
  }

  /// The word nearest to `text`, when it is near enough to be a slip.
  func suggestion(for text: String) -> String? {
    Spelling.nearest(to: text, among: terms.flatMap { [$0.zh, $0.en] + $0.others })
  }
}
