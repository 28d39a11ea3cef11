internal import Policy
internal import Store
internal import Wording

extension HTML {
  /// The head of a page about a file that was handed in: by whom and when, and the
  /// file itself.
  ///
  /// - Parameter canBeMarked: Whether there are problems to mark in it.
  mutating func uploadHead(
    _ title: String, _ upload: StoredUpload, at address: String, canBeMarked: Bool,
    in language: Language
  ) {
    element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title)
        html.element(
          "p",
          text: Phrase.handedInBy(upload.uploadedBy, at: upload.uploadedAt.chinaTime)[language])
      }
      html.element("div", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href("\(address)/original.xlsx"),
          text: Phrase.downloadOriginal[language])
        guard canBeMarked else { return }
        html.element(
          "a", .class("button"), .href("\(address)/marked.xlsx"),
          text: Phrase.markInMyFile[language])
      }
    }
  }
}
