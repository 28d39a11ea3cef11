public import Policy

/// A piece of the interface's text in every language the platform speaks.
///
/// The catalogue is the extensions of this type, one file a subject. A phrase
/// can't be made without each of its languages, so none can be missing.
public struct Phrase: Hashable, Sendable {
  public let zh: String
  public let en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
