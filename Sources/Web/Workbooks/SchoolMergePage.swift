internal import Actions
internal import Papers
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/workbooks/CODE/U-12`: what came back beside what is known, and the decision.
struct SchoolMergePage: Page {
  let context: WebContext
  let school: School
  let preview: SchoolUploadPreview

  /// What was chosen already, when a form comes back.
  let answers: SchoolMerge.Answers
  let problems: [Phrase]

  var section: Section? { .workbooks }
  func title(in language: Language) -> String {
    "\(school.name) · \(preview.upload.fileName)"
  }

  static func address(of upload: String, at school: School.ID) -> String {
    "\(SchoolWorkbookPage.address(of: school))/\(Address.encoded(upload))"
  }

  var address: String { SchoolMergePage.address(of: preview.upload.id, at: school.id) }

  /// The form's name of a question: about a cell, or about a row.
  static func name(_ sheet: CountySheet, _ key: String, _ column: Int? = nil) -> String {
    [sheet.rawValue, column.map { "\($0)" } ?? "row", key].joined(separator: ".")
  }

  /// Whether whoever asks decides.
  var decides: Bool { preview.upload.decision == nil && context.may(.importCounty) }

  /// The sheets that came back, in the workbook's order.
  var sheets: [(sheet: CountySheet, merge: SchoolMerge.Merge)] {
    CountySheet.allCases.compactMap { sheet in preview.merge.merges[sheet].map { (sheet, $0) } }
  }

  func write(to html: inout HTML, in language: Language) {
    html.element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(SchoolWorkbookPage.address(of: school.id), school.name)
    }
    html.uploadHead(
      title(in: language), preview.upload, at: address,
      canBeMarked: !preview.reading.problems.isEmpty, in: language)
    html.problems(problems, in: language)
    state(&html, language)
    if preview.upload.decision == nil { merge(&html, language) }
    ProblemKinds(preview.reading.problems, counts: preview.reading.counts)
      .write(to: &html, in: language)
  }

  private func state(_ html: inout HTML, _ language: Language) {
    let decision = preview.upload.decision
    html.element("section", .class("panel status \(decision.hue)")) { html in
      html.element("h2", text: Phrase.workbookState(decision)[language])
      switch decision {
      case .accepted:
        html.element("p", text: Phrase.acceptedAdvice[language])
        if context.may(.importCounty) {
          html.form(to: "\(address)/undo", context: context) { html in
            html.submit(.undoUpload, isMain: false, in: language)
          }
        }
      case .discarded, .undone: html.element("p", text: Phrase.stillDownloadable[language])
      case nil: waiting(&html, language)
      }
    }
  }

  private func waiting(_ html: inout HTML, _ language: Language) {
    let errors = preview.reading.errorCount
    if errors > 0 { html.element("p", text: Phrase.someRowsStayOut(errors)[language]) }
    if preview.isWithoutBase { html.element("p", text: Phrase.withoutBase[language]) }
    if preview.merge.isEmpty { html.element("p", text: Phrase.nothingNew[language]) }
    if decides {
      if preview.replacesPlannedCounty, !preview.merge.isEmpty {
        html.element("p", text: Phrase.planMustBeMadeAgain[language])
      }
      html.form(to: "\(address)/discard", context: context) { html in
        html.submit(.putAside, isMain: false, in: language)
      }
    } else {
      html.element("p", text: Phrase.waitsForPersonnel[language])
      html.form(to: "\(address)/withdraw", context: context) { html in
        html.submit(.withdrawWorkbook, isMain: false, in: language)
      }
    }
  }

  /// The questions, in a form for those who decide.
  private func merge(_ html: inout HTML, _ language: Language) {
    guard decides, !preview.merge.isEmpty else { return parts(&html, language) }
    html.form(to: "\(address)/accept", context: context, class: "merge") { html in
      html.hidden("seen", preview.seen)
      parts(&html, language)
      html.submit(.takeWorkbookOver, in: language)
    }
  }
}
