internal import Access
internal import Actions
internal import Mentoring
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/mentorship`: masters and apprentices within reach, or one's own; what each misses, and what
/// is to be looked at in how they are arranged.
struct MentorListPage: ListPage {
  let context: WebContext
  let county: County
  let year: MentorYear

  /// Everything within reach, whatever is filtered.
  let seen: [MentorSight]

  /// Schools within reach.
  let scope: Scope

  /// Nil where the book says nothing of what guides may carry.
  let guides: GuideBoard?
  private let table: ListView<MentorSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: MentorYear, guides: GuideBoard?, scope: Scope,
    address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.scope = scope
    self.guides = guides
    seen = year.sights.filter { context.sees($0.bond) }
    let query = ListQuery(address: address)
    let kind: MentorshipTerms.Kind? = try query.choice("kind")
    let state: MentorSight.State? = try query.choice("state")
    let plan: MentorSight.PlanState? = try query.choice("plan")
    let across = try query.flag("across")
    let short = try query.flag("short")
    let rows = seen.filter { sight in
      (kind == nil || sight.bond.kind == kind) && (state == nil || sight.state == state)
        && (plan == nil || sight.planState == plan)
        && (across == nil || !sight.bond.isInside == across)
        && (short == nil || (sight.missing > 0) == short)
    }
    let terms = year.terms
    table = try ListView(
      id: "bonds", title: .mentorBonds, columns: Self.columns(county, terms), rows: rows,
      address: address,
      filters: [
        .choice(
          "kind", .mentorKind, terms?.slots.map { ($0.kind.rawValue, Phrase($0.name)) } ?? [],
          chosen: kind?.rawValue),
        .choice(
          "state", .stateOf, MentorSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .choice(
          "plan", .mentorPlan, MentorSight.PlanState.allCases.map { ($0.rawValue, $0.name) },
          chosen: plan?.rawValue),
        .yesOrNo("across", .mentorAcross, chosen: across),
        .yesOrNo("short", .mentorShort, chosen: short),
      ], isPersonal: true, empty: .noMentorBonds
    ) { sight in
      [NameReading("\(sight.recorded.apprenticeName) \(sight.recorded.mentorName)")]
    }
  }

  private static func columns(
    _ county: County, _ terms: MentorshipTerms?
  ) -> [ListTable<MentorSight>.Column] {
    [
      .init("apprentice", .apprenticeName, named: \.recorded.apprenticeName) { html, sight, _ in
        html.link(sight.address, sight.recorded.apprenticeName)
      },
      .init("master", .masterName, named: \.recorded.mentorName) { html, sight, _ in
        html.text(sight.recorded.mentorName)
      },
      .init("kind", .mentorKind, by: \.bond.kind.rawValue) { html, sight, language in
        html.text(terms?[slot: sight.bond.kind]?.name[language] ?? sight.bond.kind.rawValue)
      },
      .init("school", .apprenticeSchool, by: \.bond.apprenticeSchool) { html, sight, _ in
        html.text(county.name(of: sight.bond.apprenticeSchool))
      },
      .init("from", .masterSchool, by: \.masterSchool) {
        html, sight, language in
        html.text(
          sight.bond.mentorSchool.map { county.name(of: $0) } ?? Phrase.researchOffice[language])
      },
      .init("last-day", .mentorLastDay, by: \.bond.days.upperBound) { html, sight, language in
        html.text(Figures.day(sight.bond.days.upperBound, in: language))
      },
      .init("goal", .mentorGoal, by: \.bond.goal.rawValue) { html, sight, language in
        html.text(sight.bond.goal.name[language])
        if sight.isReached {
          html.raw(" ")
          html.tag(Phrase.mentorReached[language], "good")
        }
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state == .over ? "warn" : "")
      },
      .init("plan", .mentorPlan, by: \.planState.rawValue) { html, sight, language in
        html.tag(sight.planState.name[language], sight.planState == .agreed ? "good" : "warn")
      },
      .init("short", .mentorShort, isNumber: true, by: \.missing) { html, sight, _ in
        html.text(Figures.count(sight.missing))
      },
      .init("weak", .mentorWeak, isNumber: true, by: \.weak) { html, sight, _ in
        html.text(Figures.count(sight.weak))
      },
      .init("last", .mentorLast, by: \.lastOrder) { html, sight, language in
        html.text(sight.last.map { Figures.day($0, in: language) } ?? "–")
      },
    ]
  }

  var section: Section? { .mentorship }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    (isOwn ? Phrase.myMentorship : .mentorship)[language]
  }

  /// Whether nothing but one's own bonds is within reach.
  private var isOwn: Bool { context.reaches(of: .seeSchool).isEmpty }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.mentorshipLead[language])
    html.intakeLinks(to: "/mentorship", context, in: language)
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsMentorship[language])
    }
    if context.isPresent, !context.reaches(of: .keepMentorship).isEmpty {
      html.element("p", .class("unprinted")) { html in
        html.link("/mentorship/new", Phrase.mentorNew[language])
      }
    }
    if isOwn {
      cards(&html, language)
    } else {
      findings(&html, terms, language)
      html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
      shares(&html, language)
      loads(&html, language)
      carried(&html, language)
      report(&html, terms, language)
    }
  }

  /// One's own bonds, one under the other, as a phone has room for.
  private func cards(_ html: inout HTML, _ language: Language) {
    guard !seen.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.noMentorBonds[language])
    }
    for sight in seen {
      html.element("section", .class("panel status narrow")) { html in
        html.element("h2") { html in
          html.link(
            sight.address,
            "\(sight.recorded.mentorName) → \(sight.recorded.apprenticeName)")
        }
        html.tag(sight.state.name[language], sight.state == .over ? "warn" : "")
        html.element("dl", .class("facts")) { html in
          html.fact(.mentorPlan, sight.planState.name[language], in: language)
          html.fact(.mentorShort, Figures.count(sight.missing), in: language)
          html.fact(.mentorWeak, Figures.count(sight.weak), in: language)
        }
      }
    }
  }
}

extension MentorSight {
  /// A researcher is no school's staff and comes first.
  fileprivate var masterSchool: String { bond.mentorSchool?.rawValue ?? "" }

  /// Those of whom nothing is noted come first.
  fileprivate var lastOrder: Int { last?.ordinal ?? 0 }

  /// Points that wait for a seminar.
  var weak: Int { coaching?.tasks.count ?? 0 }
}
