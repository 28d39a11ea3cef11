/// A text in the two languages of the product.
public struct LocalizedText: Hashable, Sendable {
  public var zh: String
  public var en: String

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

/// A language of the product.
public enum Language: String, Hashable, Sendable, CaseIterable { case zh, en }
