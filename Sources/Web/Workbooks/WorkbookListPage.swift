internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/workbooks`: what each school was given and handed in.
struct WorkbookListPage: ListPage {
  let context: WebContext
  let waiting: Int
  private let list: ListView<Row>

  var exported: (any ExportableList)? { list }

  struct Row: Sendable {
    let school: School
    let handout: SchoolHandout?
    let latest: StoredUpload?

    var givenAt: Int { handout?.at.milliseconds ?? 0 }
    var backAt: Int { latest?.uploadedAt.milliseconds ?? 0 }

    /// Those to be decided first, then those that handed nothing in.
    var order: Int {
      guard let latest else { return 1 }
      return latest.decision == nil ? 0 : 2
    }
  }

  init(
    context: WebContext, schools: [School], handouts: [SchoolHandout],
    uploads: [StoredSchoolUpload], address: Address
  ) throws {
    let given = Dictionary(handouts.map { ($0.school, $0) }) { first, _ in first }
    let latest = Dictionary(uploads.map { ($0.school, $0.upload) }) { first, _ in first }
    let rows = schools.map {
      Row(school: $0, handout: given[$0.id], latest: latest[$0.id])
    }.sorted { ($0.order, $0.school.id) < ($1.order, $1.school.id) }
    self.context = context
    self.waiting = rows.count { $0.order == 0 }
    let state = try ListQuery(address: address).choice("state", of: [0, 1, 2]) { "\($0)" }
    self.list = try ListView(
      id: "workbooks", title: .workbooksTitle, columns: WorkbookListPage.columns,
      rows: rows.filter { state == nil || $0.order == state }, address: address,
      filters: [
        .choice(
          "state", .state, [("0", .toBeDecided), ("1", .neverYet), ("2", .decidedOn)],
          chosen: state.map { "\($0)" })
      ], isPersonal: false
    ) { [NameReading("\($0.school.name) \($0.school.id)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("school", .schoolName, named: \.school.name) { html, row, _ in
      html.link(SchoolWorkbookPage.address(of: row.school.id), row.school.name)
    },
    .init("given", .lastGivenOut, by: \.givenAt) { html, row, language in
      html.moment(row.handout?.at, row.handout?.who, language)
    },
    .init("back", .lastHandedIn, by: \.backAt) { html, row, language in
      html.moment(row.latest?.uploadedAt, row.latest?.uploadedBy, language)
    },
    .init("state", .state, by: \.order) { html, row, language in
      guard let latest = row.latest else { return }
      html.tag(Phrase.workbookState(latest.decision)[language], latest.decision.hue)
      if latest.decision == nil {
        html.raw(" ")
        html.link(
          SchoolMergePage.address(of: latest.id, at: row.school.id),
          Phrase.lookThroughWorkbook[language])
      }
    },
  ]

  var section: Section? { .workbooks }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.workbooksTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p", text: Phrase.workbooksLead[language])
      }
      if context.isPresent, context.may(.importCounty) {
        html.element("div", .class("actions")) { html in
          html.element(
            "a", .class("button main"), .href("/workbooks/all.zip"),
            text: Phrase.allWorkbooks[language])
        }
      }
    }
    if waiting > 0 {
      html.element(
        "p", .class("panel status warn"), text: Phrase.waitingWorkbooks(waiting)[language])
    }
    html.element("section", .class("panel")) { html in list.write(to: &html, in: language) }
  }
}

/// `/workbooks/CODE`: one school's three steps.
struct SchoolWorkbookPage: Page {
  let context: WebContext
  let school: School
  let uploads: [StoredSchoolUpload]

  var section: Section? { .workbooks }
  func title(in language: Language) -> String {
    "\(school.name) · \(Phrase.workbooksTitle[language])"
  }

  static func address(of school: School.ID) -> String {
    "/workbooks/\(Address.encoded(school.rawValue))"
  }

  private var address: String { SchoolWorkbookPage.address(of: school.id) }

  func write(to html: inout HTML, in language: Language) {
    if context.may(.importCounty) { html.crumbs(.workbooks, in: language) }
    html.head(title(in: language), lead: Phrase.workbookSteps[language])
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.fillIn[language])
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button main"), .href("\(address)/workbook.xlsx"),
          text: Phrase.ownWorkbook[language])
      }
    }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.handIn[language])
      html.fileForm(to: address, context: context) { html in
        html.element("div", .class("field")) { html in
          html.element(
            "label", Attribute("for", "workbook"), text: Phrase.schoolWorkbookFile[language])
          html.element(
            "p", .class("hint"), .id("workbook-hint"), text: Phrase.schoolWorkbookHint[language])
          html.void(
            "input", .id("workbook"), Attribute("name", "workbook"), Attribute("type", "file"),
            Attribute("accept", ".xlsx"), Attribute("required", nil),
            Attribute("aria-describedby", "workbook-hint"))
        }
        html.submit(.handInSchool, isMain: false, in: language)
      }
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.handedIn[language])
      guard !uploads.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.nothingHandedInYet[language])
      }
      html.table(
        "uploads", [.file, .time, .person, .state], label: .handedIn, in: language
      ) { html in
        for stored in uploads { row(stored.upload, &html, language) }
      }
    }
  }

  private func row(_ upload: StoredUpload, _ html: inout HTML, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(SchoolMergePage.address(of: upload.id, at: school.id), upload.fileName)
      }
      html.element("td", .class("nowrap"), text: upload.uploadedAt.chinaTime)
      html.element("td", text: upload.uploadedBy)
      html.element("td") { html in
        html.tag(Phrase.workbookState(upload.decision)[language], upload.decision.hue)
      }
    }
  }
}

extension HTML {
  /// When something happened and by whom; "never" when it didn't.
  fileprivate mutating func moment(_ at: Moment?, _ who: String?, _ language: Language) {
    guard let at else {
      return element("span", .class("muted"), text: Phrase.neverYet[language])
    }
    text("\(at.chinaTime) \(who ?? "")")
  }
}

extension Phrase {
  fileprivate static let fillIn = Phrase(zh: "下载填写", en: "Download and fill in")

  /// What became of a school's workbook.
  static func workbookState(_ decision: StoredUpload.Decision?) -> Phrase {
    decision == nil ? .toBeDecided : .decision(decision)
  }
}
