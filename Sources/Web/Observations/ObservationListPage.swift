internal import Access
internal import Actions
internal import Observing
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/observations`: what was heard this school year, and whether those who heard it agree.
struct ObservationListPage: ListPage {
  let context: WebContext
  let year: ObservationYear
  private let county: County
  private let table: ListView<ObservationSight>

  var exported: (any ExportableList)? { table }

  init(context: WebContext, county: County, year: ObservationYear, address: Address) throws {
    self.context = context
    self.county = county
    self.year = year
    let query = ListQuery(address: address)
    let kind: HeardLesson.Kind? = try query.choice("kind")
    let answered = try query.flag("answered")
    let rows = year.sights.filter { sight in
      sight.counts && sight.isOpen(to: context)
        && (kind.map { sight.observation.lesson.kind == $0 } ?? true)
        && (answered.map { (sight.observation.answer != nil) == $0 } ?? true)
    }
    table = try ListView(
      id: "observations", title: .observationsTitle, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "kind", .lessonKind, HeardLesson.Kind.allCases.map { ($0.rawValue, Phrase($0)) },
          chosen: kind?.rawValue),
        .yesOrNo("answered", .isAnswered, chosen: answered),
      ], isPersonal: true, empty: .nothingHeard
    ) { sight in
      [
        NameReading(
          "\(sight.teacherName) \(sight.observation.person) \(sight.schoolName) "
            + "\(sight.observation.lesson.subject) \(sight.observation.lesson.topic)")
      ]
    }
  }

  private static let columns: [ListTable<ObservationSight>.Column] = [
    .init("day", .lessonDay, by: \.lesson) { html, sight, _ in
      html.link(sight.address, "\(sight.observation.lesson.day)")
    },
    .init("teacher", .observedTeacher, named: \.teacherName) { html, sight, _ in
      html.growth(of: sight, sight.teacherName)
    },
    .init("school", .lessonSchool, named: \.schoolName) { html, sight, _ in
      html.text(sight.schoolName)
    },
    .init("subject", .lessonSubject, by: \.observation.lesson.subject) { html, sight, _ in
      html.text(sight.observation.lesson.subject.rawValue)
    },
    .init("topic", .lessonTopic, named: \.observation.lesson.topic) { html, sight, _ in
      html.text(sight.observation.lesson.topic)
    },
    .init("kind", .lessonKind, by: \.observation.lesson.kind.rawValue) { html, sight, language in
      html.text(Phrase(sight.observation.lesson.kind)[language])
    },
    .init("observer", .observer, named: \.observation.person) { html, sight, _ in
      html.text(sight.observation.person)
    },
    .init("mark", .totalMark, isNumber: true, by: \.markOrder) { html, sight, _ in
      html.text(sight.tenths.map { Figures.tenths($0) } ?? "–")
    },
    .init("answered", .isAnswered, by: \.answerOrder) { html, sight, language in
      html.tag(
        (sight.observation.answer == nil ? Phrase.no : .yes)[language],
        sight.observation.answer == nil ? "warn" : "good")
    },
  ]

  var section: Section? { .observations }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.observationsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.observationsLead[language])
    html.intakeLinks(to: "/observations", context, in: language)
    if context.isPresent, !context.reaches(of: .observeLessons).isEmpty {
      html.element("p", .class("actions unprinted")) { html in
        html.element(
          "a", .class("button main"), .href("/observe"), text: Phrase.observe[language])
        if context.seesAnyTimetable {
          html.raw(" ")
          html.link("/timetables/free", Phrase.freeTimes[language])
        }
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    // How strict somebody is concerns those who answer for teaching, not everybody.
    if context.may(.seeObservations) { agreement(&html, language) }
    dropIns(&html, language)
  }

  /// Where nobody has dropped in often enough.
  private func dropIns(_ html: inout HTML, _ language: Language) {
    let scope = Scope(context.reaches(of: .seeObservations))
    let missing = year.dropInsMissing(in: county, within: scope)
    guard !missing.isEmpty, let terms = year.terms else { return }
    let count = missing.reduce(0) { $0 + $1.1.count }
    html.element("section", .class("panel"), .id("drop-ins")) { html in
      html.element("details") { html in
        html.element(
          "summary",
          text: Phrase.dropInsMissing(count, least: terms.dropIns.words[language])[language])
        html.element("ul", .class("reasons")) { html in
          for (school, teachers) in missing {
            html.element(
              "li",
              text: "\(school.name) (\(teachers.count)): "
                + teachers.map(\.name).joined(separator: language == .zh ? "、" : ", "))
          }
        }
      }
      html.citation(terms.dropInCitation, in: language)
    }
  }

  private func agreement(_ html: inout HTML, _ language: Language) {
    guard let terms = year.terms else { return }
    html.element("section", .class("panel"), .id("agreement")) { html in
      html.element("h2", text: Phrase.agreementTitle[language])
      guard let alpha = year.agreement.alpha else {
        return html.element("p", .class("empty"), text: Phrase.agreementUnknown[language])
      }
      html.element("p") { html in
        html.text(
          Phrase.agreementFound(
            Figures.decimal(alpha), lessons: year.agreement.lessons,
            least: Figures.decimal(Double(terms.agreement.value) / 1_000))[language])
        if year.isComparable == false {
          html.raw(" ")
          html.tag(Phrase.agreementTag[language], "warn")
        }
      }
      html.citation(terms.agreement.citation, in: language)
      let leanings = year.strictness.leanings.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      guard !leanings.isEmpty else { return }
      html.element("h3", text: Phrase.strictnessTitle[language])
      let names = Dictionary(
        year.sights.map { ($0.observation.account, $0.observation.person) }
      ) { first, _ in first }
      html.element("ul", .class("reasons")) { html in
        for (account, leaning) in leanings {
          let tenths = Int(leaning.rounded())
          let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
          html.element(
            "li",
            text: "\(names[account] ?? account): "
              + Phrase.strictnessOf(
                "\(sign)\(Figures.tenths(abs(tenths)))",
                lessons: year.strictness.shared[account] ?? 0)[language])
        }
      }
    }
  }
}

extension ObservationSight {
  fileprivate var markOrder: Int { tenths ?? -1 }

  /// Those that wait come first.
  fileprivate var answerOrder: Int { observation.answer == nil ? 0 : 1 }
}
