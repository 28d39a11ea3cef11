internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/weeks?who=T4&month=2026-10&months=3`: the weeks away, one a month each (S003-19),
/// with free weeks proposed for a teacher and a form that plans them.
struct AwayWeeksPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?

  /// Of the teacher asked for; none before one is.
  let proposed: [ClosedRange<Day>]
  let asked: (who: String, month: String, months: String)
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<RecordedAwayWeek>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, weeks: [RecordedAwayWeek],
    proposed: [ClosedRange<Day>], asked: (who: String, month: String, months: String),
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.proposed = proposed
    self.asked = asked
    self.problems = problems
    self.typed = typed
    terms = county.attachmentTerms(on: context.dayShown)
    table = try ListView(
      id: "weeks", title: .awayWeeks, columns: Self.columns(context, county), rows: weeks,
      address: address, isPersonal: true, empty: .noAwayWeeks
    ) { [NameReading($0.teacherName)] }
  }

  private static func columns(
    _ context: WebContext, _ county: County
  ) -> [ListTable<RecordedAwayWeek>.Column] {
    [
      .init("days", .learningDays, by: \.week.days.lowerBound) { html, week, language in
        html.days(week.week.days, in: language)
      },
      .init("teacher", .nameOf, named: \.teacherName) { html, week, _ in
        html.text(week.teacherName)
      },
      .init("subject", .subject, by: \.week.subject) { html, week, language in
        html.text(week.week.subject.name(in: language))
      },
      .init("from", .attachmentHome, by: \.week.home) { html, week, _ in
        html.text(county.name(of: week.week.home))
      },
      .init("at", .awaySchool, by: \.week.school) { html, week, _ in
        html.text(county.name(of: week.week.school))
      },
      .init("lessons", .awayLessonsOf, isNumber: true, by: \.lessons) { html, week, _ in
        html.text(Figures.count(week.lessons))
      },
      .init("cover", .awayCover) { html, week, language in
        html.text(
          week.cover.map { "\($0.name) \($0.lessons)" }
            .joined(separator: language == .zh ? "、" : ", "))
      },
      .init("state", .stateOf, isOffer: true) { html, week, language in
        if let withdrawal = week.withdrawal {
          html.takenBack(withdrawal, language)
        } else if context.learningSide(of: [week.week.home]) != nil {
          html.takingBack(week.id.rawValue, to: "/attachments/withdraw", context, language)
        }
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.awayWeeks[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.weeks, in: language)
    html.head(title(in: language), lead: Phrase.awayLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.weeks.citation, in: language)
    }
    guard !context.learningSchools(in: county).isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("plan")) { html in
      html.element("h2", text: Phrase.awayPlan[language])
      finding(&html, language)
      planning(&html, language)
    }
  }

  /// Asks for free weeks; nothing is changed.
  private func finding(_ html: inout HTML, _ language: Language) {
    html.element(
      "form", .class("form"), Attribute("method", "get"),
      Attribute("action", LearningTab.weeks.address)
    ) { html in
      html.field("who", .awayTeacherNumber, value: asked.who, in: language)
      html.field("month", .awayMonth, type: "month", value: asked.month, in: language)
      html.field("months", .awayMonths, type: "number", value: asked.months, in: language)
      html.submit(.awayPropose, isMain: proposed.isEmpty, in: language)
    }
  }

  private func planning(_ html: inout HTML, _ language: Language) {
    html.element("details", Attribute("open", nil, if: typed != nil || !proposed.isEmpty)) {
      html in
      html.element("summary", text: Phrase.awayPlan[language])
      html.form(to: LearningTab.weeks.address, context: context) { html in
        html.field(
          "number", .attachmentTeacherNumber, value: typed?.text("number") ?? asked.who,
          in: language)
        html.field(
          "school", .awaySchool, hint: .learningSchoolHint, value: typed?.text("school") ?? "",
          in: language)
        html.area(
          "weeks", .awayWeekLines, hint: .awayWeekHint,
          value: typed?["weeks"]
            ?? proposed.map { "\($0.lowerBound)" }.joined(separator: "\n"), in: language)
        html.field(
          "lessons", .awayLessonsOf, type: "number", value: typed?.text("lessons") ?? "",
          in: language)
        html.area(
          "cover", .awayCover, hint: .awayCoverHint, value: typed?["cover"] ?? "", in: language)
        html.submit(.awayPlan, in: language)
      }
    }
  }
}
