/// A sentence of a book with places for what was found.
///
/// `{measured}` and the like stand for values. A part in square brackets is
/// dropped when a value in it is missing; what follows a `|` in the brackets
/// stands in its place.
///
///     在本校任教[{measured}|年限不明]，交流要求{allowed}[，自{lifts}起符合]
///
/// Taken apart once, when the book is read, because a city has a hundred
/// thousand findings to word.
struct SentenceTemplate: Equatable, Sendable {
  /// What may stand in braces.
  enum Placeholder: String, CaseIterable, Sendable { case measured, allowed, directions, lifts }

  private enum Part: Equatable, Sendable {
    case text(String)
    case value(Placeholder)
    /// The first of these without a missing value, if any.
    case firstOf([[Part]])
  }

  /// As the book has it.
  let text: String
  private let parts: [Part]

  /// Names in braces that mean nothing.
  let unknown: [String]

  init(_ text: String) {
    var unknown: [String] = []
    var parts: [Part] = []
    for (index, piece) in text.split(separator: "[", omittingEmptySubsequences: false).enumerated()
    {
      var plain = piece
      if index > 0 {
        let inside = piece.prefix { $0 != "]" }
        let choices = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        parts.append(.firstOf(choices.map { SentenceTemplate.parts(of: $0, &unknown) }))
        plain = piece.dropFirst(inside.count + 1)
      }
      parts += SentenceTemplate.parts(of: plain, &unknown)
    }
    self.text = text
    self.parts = parts
    self.unknown = unknown
  }

  /// Texts and values in turn.
  private static func parts(of text: Substring, _ unknown: inout [String]) -> [Part] {
    text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, piece -> [Part] in
        guard index > 0 else { return [.text(String(piece))] }
        let name = String(piece.prefix { $0 != "}" })
        let rest = Part.text(String(piece.dropFirst(name.count + 1)))
        guard let placeholder = Placeholder(rawValue: name) else {
          unknown.append(name)
          return [rest]
        }
        return [.value(placeholder), rest]
      }
  }

  /// The sentence with `value` in its places; nothing stands for a missing
  /// value outside brackets.
  func filled(_ value: (Placeholder) -> String?) -> String {
    var sentence = ""
    for part in parts {
      switch part {
      case .text(let text): sentence += text
      case .value(let placeholder): sentence += value(placeholder) ?? ""
      case .firstOf(let choices):
        for choice in choices {
          guard let whole = complete(choice, value) else { continue }
          sentence += whole
          break
        }
      }
    }
    return sentence
  }

  private func complete(_ parts: [Part], _ value: (Placeholder) -> String?) -> String? {
    var sentence = ""
    for part in parts {
      switch part {
      case .text(let text): sentence += text
      case .value(let placeholder):
        guard let found = value(placeholder) else { return nil }
        sentence += found
      case .firstOf: break
      }
    }
    return sentence
  }
}

/// A sentence in the two languages of the product.
package struct LocalizedSentence: Equatable, Sendable {
  var zh: SentenceTemplate
  var en: SentenceTemplate

  /// As the book has it.
  let text: LocalizedText

  init(_ text: LocalizedText) {
    self.text = text
    self.zh = SentenceTemplate(text.zh)
    self.en = SentenceTemplate(text.en)
  }

  subscript(language: Language) -> SentenceTemplate {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
