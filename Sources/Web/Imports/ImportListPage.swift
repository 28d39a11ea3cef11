internal import Policy
internal import Store
internal import Wording

/// `/imports`: hand a workbook in, and what was handed in before.
struct ImportListPage: Page {
  let uploads: [StoredUpload]
  let context: WebContext

  /// Whether there's a county, whose workbook can be downloaded.
  let hasCounty: Bool

  var section: Section? { .imports }
  func title(in language: Language) -> String { Phrase.importsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.importsLead[language])
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.handIn[language])
      html.fileForm(to: "/imports", context: context) { html in
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "workbook"), text: Phrase.workbookFile[language])
          html.element(
            "p", .class("hint"), .id("workbook-hint"), text: Phrase.workbookHint[language])
          html.void(
            "input", .id("workbook"), Attribute("name", "workbook"), Attribute("type", "file"),
            Attribute("accept", ".xlsx"), Attribute("required", nil),
            Attribute("aria-describedby", "workbook-hint"))
        }
        html.submit(.lookThrough, in: language)
      }
      if hasCounty {
        html.element("p", .class("small")) { html in
          html.link("/county.xlsx", Phrase.presentWorkbook[language])
        }
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.handedIn[language])
      guard !uploads.isEmpty else {
        html.element("p", .class("empty"), text: Phrase.nothingHandedIn[language])
        return
      }
      html.scroll(Phrase.handedIn[language]) { html in
        html.element("table") { html in
          html.head([.file, .time, .person, .state], in: language)
          html.element("tbody") { html in
            for upload in uploads { row(upload, &html, language) }
          }
        }
      }
    }
  }

  private func row(_ upload: StoredUpload, _ html: inout HTML, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link("/imports/\(upload.id)", upload.fileName)
      }
      html.element("td", .class("nowrap"), text: upload.uploadedAt.chinaTime)
      html.element("td", text: upload.uploadedBy)
      html.element("td") { html in
        html.tag(Phrase.decision(upload.decision)[language], upload.decision.hue)
      }
    }
  }
}

extension StoredUpload.Decision? {
  /// The tag's class.
  var hue: String {
    switch self {
    case .accepted: "good"
    case nil: "warn"
    case .discarded, .undone: ""
    }
  }
}
