internal import Actions
internal import Papers
internal import Policy
internal import Wording

/// `/imports/U-12`: what the file says, what is wrong with it, what it would
/// change, and the decision.
struct ImportPage: Page {
  let preview: UploadPreview
  let context: WebContext

  var section: Section? { .imports }
  func title(in language: Language) -> String { preview.upload.fileName }
  var address: String { "/imports/\(preview.upload.id)" }

  /// Headings that we don't know, of sheets that lack one of our columns.
  var openColumns: [(sheet: MissingColumns, headings: [String])] {
    preview.reading.missingColumns.compactMap { missing in
      let unknown = preview.reading.extraColumns.first { $0.sheet == missing.sheet }
      return unknown.map { (missing, $0.headings) }
    }
  }
}
