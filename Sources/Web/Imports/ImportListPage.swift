internal import Pinyin
internal import Policy
internal import Store
internal import Wording

/// `/imports`: hand a workbook in, and what was handed in before.
struct ImportListPage: ListPage {
  let context: WebContext

  /// Whether there's a county, whose workbook can be downloaded.
  let hasCounty: Bool
  private let list: ListView<StoredUpload>

  var exported: (any ExportableList)? { list }

  init(uploads: [StoredUpload], context: WebContext, hasCounty: Bool, address: Address) throws {
    self.context = context
    self.hasCounty = hasCounty
    let state = try ListQuery(address: address).choice(
      "state", of: StoredUpload.Decision?.all, word: \.word)
    self.list = try ListView(
      id: "uploads", title: .handedIn, columns: ImportListPage.columns,
      rows: uploads.filter { upload in state.map { $0 == upload.decision } ?? true },
      address: address,
      filters: [
        .choice(
          "state", .state, StoredUpload.Decision?.all.map { ($0.word, .decision($0)) },
          chosen: state?.word)
      ], isPersonal: false, empty: .nothingHandedIn
    ) { [NameReading("\($0.fileName) \($0.uploadedBy)")] }
  }

  private static let columns: [ListTable<StoredUpload>.Column] = [
    .init("file", .file, named: \.fileName) { html, upload, _ in
      html.link("/imports/\(upload.id)", upload.fileName)
    },
    .init("time", .time, by: \.uploadedAt.milliseconds) { html, upload, _ in
      html.element("span", .class("nowrap"), text: upload.uploadedAt.chinaTime)
    },
    .init("person", .person, named: \.uploadedBy) { html, upload, _ in
      html.text(upload.uploadedBy)
    },
    .init("state", .state, by: \.decision.word) { html, upload, language in
      html.tag(Phrase.decision(upload.decision)[language], upload.decision.hue)
    },
  ]

  var section: Section? { .imports }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.importsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.importsLead[language])
    if context.isPresent { form(&html, language) }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.handedIn[language])
      list.write(to: &html, in: language)
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
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
  }
}

extension StoredUpload.Decision? {
  static var all: [Self] { [nil, .accepted, .discarded, .undone] }

  /// What addresses call it.
  var word: String { self?.rawValue ?? "waiting" }

  /// The tag's class.
  var hue: String {
    switch self {
    case .accepted: "good"
    case nil: "warn"
    case .discarded, .undone: ""
    }
  }
}
