internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// `/studies/groups`: subject groups of a school or of two, with what each did this term, counted
/// from its studies (S001-067, S000-130).
struct StudyGroupListPage: ListPage {
  let context: WebContext
  let county: County
  let terms: StudyTerms?
  private let table: ListView<StudyGroupSight>
  var problems: [Phrase] = []
  var typed: FormFields?

  var exported: (any ExportableList)? { table }
  var section: Section? { .studies }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.studyGroups[language] }

  init(
    context: WebContext, county: County, year: StudyYear, address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.problems = problems
    self.typed = typed
    terms = year.terms
    table = try ListView(
      id: "study-groups", title: .studyByGroup, columns: Self.columns(county, year.terms),
      rows: year.groups.filter { context.sees($0.group) }, address: address, isPersonal: false,
      empty: .noStudyGroups)
  }

  private static func columns(
    _ county: County, _ terms: StudyTerms?
  ) -> [ListTable<StudyGroupSight>.Column] {
    [
      .init("name", .studyGroupName, named: \.group.name) { html, sight, _ in
        html.link(sight.address, sight.group.name)
      },
      .init("subject", .subject, by: \.group.subject) { html, sight, language in
        html.text(sight.group.subject.name(in: language))
      },
      .init("school", .schoolName, by: \.group.first) { html, sight, language in
        html.text(
          ([sight.group.first] + (sight.group.second.map { [$0] } ?? []))
            .map { county.name(of: $0) }.joined(separator: language.listMark))
      },
      .init("leader", .studyLedBy, named: \.leaderName) { html, sight, _ in
        html.text(sight.leaderName)
      },
      .init("members", .studyMembers, isNumber: true, by: \.memberCount) { html, sight, _ in
        html.text(Figures.count(sight.memberCount))
      },
      .init("activities", .studyActivities, isNumber: true, by: \.activityCount) {
        html, sight, _ in
        html.text(Figures.count(sight.activityCount))
      },
      .init("lessons", .studyOpenLessons, isNumber: true, by: \.lessonCount) { html, sight, _ in
        html.text(Figures.count(sight.lessonCount))
      },
      .init("persons", .studyPersons, isNumber: true, by: \.personCount) { html, sight, _ in
        html.text(Figures.count(sight.personCount))
      },
      .init("rate", .studyRate, by: \.rateOrder) { html, sight, language in
        guard let terms, let current = sight.current else { return html.text("–") }
        html.rate(current.attendance, terms, language)
      },
      .init("missing", .studyMissing, by: \.missingCount) { html, sight, language in
        if sight.group.end != nil {
          html.tag(Phrase.studyGroupEnded[language])
        } else {
          html.missing(sight, language)
        }
      },
    ]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.studies, in: language)
    html.head(title(in: language), lead: Phrase.studyGroupsLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.group.activityCitation, in: language)
    }
    if context.isPresent, !context.reaches(of: .keepStudies).isEmpty { forming(&html, language) }
  }

  private func forming(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("form")) { html in
      html.element("h2", text: Phrase.studyGroupNew[language])
      html.form(to: "/studies/groups", context: context) { html in
        html.field("name", .studyGroupName, value: typed?["name"] ?? "", in: language)
        html.field("subject", .studyLessonSubject, value: typed?["subject"] ?? "", in: language)
        html.choiceField(
          "first", .studyHost,
          county.roster.schools.filter { context.may(.keepStudies, at: .school($0.id)) }.map {
            ($0.id.rawValue, $0.name)
          }, chosen: typed?["first"] ?? "", in: language)
        html.choiceField(
          "second", .studyOther,
          [("", Phrase.studyNoOther[language])]
            + county.roster.schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["second"] ?? "", in: language)
        html.field("leader", .studyGroupLeader, value: typed?["leader"] ?? "", in: language)
        html.long(
          "members", .studyGroupMembers, typed?["members"] ?? "", rows: 3, most: 2_000,
          isRequired: false, language)
        html.submit(.studyGroupDo, in: language)
      }
    }
  }
}

extension StudyGroupSight {
  var leaderName: String {
    group.members.first { $0.teacher == group.leader }?.name ?? group.leader.rawValue
  }
  fileprivate var memberCount: Int { group.members.count }
  fileprivate var activityCount: Int { current?.report.activities.count ?? 0 }
  fileprivate var lessonCount: Int { current?.report.lessons.count ?? 0 }
  fileprivate var personCount: Int { current?.report.persons.count ?? 0 }
  fileprivate var rateOrder: Int { current?.attendance.rate ?? -1 }
  fileprivate var missingCount: Int {
    current.map { $0.missingActivities + $0.missingLessons } ?? 0
  }
}

extension HTML {
  /// What's missing of the term's activities and open lessons.
  fileprivate mutating func missing(_ sight: StudyGroupSight, _ language: Language) {
    guard let current = sight.current else { return text("–") }
    let words = [
      (Phrase.studyActivities, current.missingActivities),
      (Phrase.studyOpenLessons, current.missingLessons),
    ].filter { $0.1 > 0 }.map { "\($0.0[language]) \($0.1)" }
    text(words.isEmpty ? "–" : words.joined(separator: language.listMark))
  }
}

/// `/studies/groups/SG-3`: one group's members by subject, its terms and its studies.
struct StudyGroupPage: Page {
  let context: WebContext
  let county: County
  let sight: StudyGroupSight
  let terms: StudyTerms?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .studies }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.group.name }

  func write(to html: inout HTML, in language: Language) {
    html.element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(context.sameDay("/studies/groups"), Phrase.studyGroups[language])
    }
    html.head(
      title(in: language),
      lead: ([sight.group.first] + (sight.group.second.map { [$0] } ?? []))
        .map { county.name(of: $0) }.joined(separator: language.listMark))
    html.problems(problems, in: language)
    if let end = sight.group.end {
      html.element("section", .class("panel status")) { html in
        html.tag(Phrase.studyGroupEnded[language])
        html.element("p", text: end)
      }
    }
    report(&html, language)
    members(&html, language)
    studies(&html, language)
    if context.isPresent, sight.group.end == nil, context.keeps(sight.group) {
      changing(&html, language)
    }
  }

  /// The report of each term, counted and not written (S001-067).
  private func report(_ html: inout HTML, _ language: Language) {
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    html.element("section", .class("panel"), .id("report")) { html in
      html.element("h2", text: Phrase.studyTerms[language])
      html.table(
        "terms",
        [.activityDay, .studyActivities, .studyOpenLessons, .studyPersons, .studyForm, .studyRate],
        numbers: [.studyActivities, .studyOpenLessons, .studyPersons], label: .studyTerms,
        in: language
      ) { html in
        for term in sight.terms {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in html.days(term.days, in: language) }
            html.element(
              "td", .class(term.missingActivities > 0 ? "n minus" : "n"),
              text:
                "\(term.report.activities.count) / \(terms.group.activities.times)")
            html.element(
              "td", .class(term.missingLessons > 0 ? "n minus" : "n"),
              text: "\(term.report.lessons.count) / \(terms.group.openLessons.times)")
            html.element("td", .class("n"), text: Figures.count(term.report.persons.count))
            html.element(
              "td",
              text: terms.forms.compactMap { form in
                term.report.forms[form.key].map { "\(form.name[language]) \($0)" }
              }.joined(separator: language.listMark))
            html.element("td") { html in html.rate(term.attendance, terms, language) }
          }
        }
      }
      html.citation(terms.group.activityCitation, in: language)
    }
  }

  private func members(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("members")) { html in
      html.element("h2", text: "\(Phrase.studyMembers[language]) (\(sight.group.members.count))")
      html.table(
        "people", [.teacherName, .subject, .schoolName, .studyPosition], label: .studyMembers,
        in: language
      ) { html in
        for member in sight.group.members {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.text(member.name)
              if member.teacher == sight.group.leader {
                html.raw(" ")
                html.tag(Phrase.studyLedBy[language])
              }
            }
            html.element("td", text: member.subject?.name(in: language) ?? "–")
            html.element("td", text: county.name(of: member.school))
            html.element("td", text: county.standing(of: .teacher(member.teacher), in: language))
          }
        }
      }
      if let terms { html.citation(terms.group.citation, in: language) }
    }
  }

  private func studies(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("studies")) { html in
      html.element("h2", text: "\(Phrase.studyGroupStudies[language]) (\(sight.sights.count))")
      guard !sight.sights.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noStudies[language])
      }
      html.table(
        "of-group", [.studyTitle, .studyKind, .studyForm, .stateOf], label: .studyGroupStudies,
        in: language
      ) { html in
        for study in sight.sights {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(context.sameDay(study.address), study.study.title)
            }
            html.element("td", text: study.kindName(in: language))
            html.element("td", text: study.formName(in: language))
            html.element("td") { html in
              html.tag(study.state.name[language], study.state.mark)
            }
          }
        }
      }
    }
  }

  private func changing(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("change")) { html in
      html.element("h2", text: Phrase.studyGroupChange[language])
      html.form(to: "\(sight.address)/members", context: context) { html in
        html.field(
          "join", .studyGroupJoin, value: typed?["join"] ?? "", isRequired: false, in: language)
        html.field(
          "leave", .studyGroupLeave, value: typed?["leave"] ?? "", isRequired: false,
          in: language)
        html.submit(.studyGroupChange, in: language)
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.studyGroupEnd[language])
        html.form(to: "\(sight.address)/end", context: context, class: "row") { html in
          html.reason(Phrase.studyReason[language], language)
          html.submit(.studyGroupEnd, isMain: false, in: language)
        }
      }
    }
  }
}
