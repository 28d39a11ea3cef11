internal import Policy

/// The marks that stand between words on a page.
extension Language {
  /// Between several of a kind.
  var listMark: String { self == .zh ? "、" : ", " }

  /// Between what something is and what it says.
  var colonMark: String { self == .zh ? "：" : ": " }

  /// A remark behind a word.
  func inBrackets(_ text: String) -> String { self == .zh ? "（\(text)）" : " (\(text))" }
}
