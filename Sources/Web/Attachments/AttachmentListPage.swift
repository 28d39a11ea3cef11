internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments`: who follows whom at which school (S000-043, S002-74), with a form for those who
/// arrange it.
struct AttachmentListPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<AttachmentSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, sights: [AttachmentSight], address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    terms = county.attachmentTerms(on: context.dayShown)
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let kinds = terms?.kinds ?? []
    let kind = try query.choice("kind", of: kinds.map(\.key)) { $0 }
    let state: PostAttachment.State? = try query.choice("state")
    let rows = sights.filter { sight in
      (kind == nil || sight.attachment.kind == kind) && (state == nil || sight.state == state)
        && (state == nil || sight.recorded.withdrawal == nil)
    }
    table = try ListView(
      id: "attachments", title: .attachments, columns: Self.columns(county, terms), rows: rows,
      address: address,
      filters: [
        .choice(
          "kind", .attachmentKind, kinds.map { ($0.key, Phrase($0.name)) }, chosen: kind),
        .choice(
          "state", .stateOf, PostAttachment.State.allCases.map { ($0.rawValue, Phrase($0)) },
          chosen: state?.rawValue),
      ], isPersonal: true, empty: .noAttachments
    ) { sight in
      [NameReading("\(sight.recorded.teacherName) \(sight.recorded.hostName)")]
    }
  }

  private static func columns(
    _ county: County, _ terms: AttachmentTerms?
  ) -> [ListTable<AttachmentSight>.Column] {
    [
      .init("teacher", .attachmentTeacher, named: \.recorded.teacherName) { html, sight, _ in
        html.link(sight.address, sight.recorded.teacherName)
      },
      .init("host", .attachmentHost, named: \.recorded.hostName) { html, sight, _ in
        html.text(sight.recorded.hostName)
      },
      .init("kind", .attachmentKind, by: \.attachment.kind) { html, sight, language in
        html.text(terms?[kind: sight.attachment.kind]?.name[language] ?? sight.attachment.kind)
      },
      .init("from", .attachmentHome, by: \.attachment.home) { html, sight, _ in
        html.text(county.name(of: sight.attachment.home))
      },
      .init("at", .attachmentSchool, by: \.attachment.school) { html, sight, _ in
        html.text(county.name(of: sight.attachment.school))
      },
      .init("days", .learningDays, by: \.attachment.days.lowerBound) { html, sight, language in
        html.days(sight.attachment.days, in: language)
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        if sight.recorded.withdrawal != nil {
          html.tag(Phrase.activityTakenBack[language], "warn")
        } else {
          html.tag(Phrase(sight.state)[language], sight.state == .over ? "warn" : "")
        }
      },
      .init("noted", .attachmentNoted, isNumber: true, by: \.noted.count) { html, sight, _ in
        html.text(Figures.count(sight.noted.count))
      },
      .init("hours", .attachmentHours, isNumber: true, by: \.hours) { html, sight, _ in
        html.text(Figures.count(sight.hours))
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.attachments[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.attachments, in: language)
    html.head(title(in: language), lead: Phrase.attachmentsLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      table.write(to: &html, in: language)
    }
    if context.isPresent, !context.reaches(of: .keepAttachments).isEmpty {
      arranging(&html, terms, language)
    }
  }

  private func arranging(_ html: inout HTML, _ terms: AttachmentTerms, _ language: Language) {
    let today = context.occasion.today
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("details", Attribute("open", nil, if: typed != nil)) { html in
        html.element("summary", text: Phrase.attachmentNew[language])
        html.form(to: "/attachments", context: context) { html in
          html.choiceField(
            "kind", .attachmentKind, terms.kinds.map { ($0.key, $0.name[language]) },
            chosen: typed?.text("kind") ?? "", in: language)
          html.field(
            "teacher", .attachmentTeacherNumber, value: typed?.text("teacher") ?? "",
            in: language)
          html.field(
            "host", .attachmentHostNumber, value: typed?.text("host") ?? "", in: language)
          html.field(
            "first", .attachmentFirst, type: "date", value: typed?.text("first") ?? "\(today)",
            in: language)
          html.field(
            "last", .attachmentLast, type: "date", value: typed?.text("last") ?? "",
            in: language)
          html.area(
            "aim", .attachmentAim, value: typed?.text("aim") ?? "", longest: 500, in: language)
          html.submit(.attachmentNew, in: language)
        }
        if let kind = terms.kinds.first { html.citation(kind.citation, in: language) }
      }
    }
  }
}

/// One attachment as it stands on a day.
struct AttachmentSight: Sendable {
  let recorded: RecordedAttachment

  /// By day.
  let noted: [AttachmentDay]
  let day: Day

  var attachment: PostAttachment { recorded.attachment }
  var state: PostAttachment.State { recorded.state(on: day) }
  var hours: Int { recorded.judgement?.hours ?? 0 }
  var address: String { "/attachments/\(Address.encoded(recorded.id.rawValue))" }
}
