internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training`: the courses that can be chosen (菜单式选学, S002-76), what teachers asked for, how
/// each level stands against its plan, and what the year's courses lack.
struct TrainingListPage: ListPage {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  private let table: ListView<Row>

  struct Row: Sendable {
    let course: RecordedCourse
    let terms: TrainingTerms?
    let standard: CourseStandard?
    let taken: Int
    let first: Day?

    /// Whether whoever asks has joined it, and whether they may; nil for those who aren't
    /// teachers.
    let isJoined: Bool
    let fits: Bool?

    /// Those without a session come last.
    var begins: Int { first?.ordinal ?? .max }
  }

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    _ people: TrainingPeople, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.catalogue = catalogue
    self.people = people
    let query = ListQuery(address: address)
    let terms = catalogue.terms
    let level = try query.choice("level", of: terms?.levels.map(\.key) ?? []) { $0 }
    let topic = try query.choice("topic", of: terms?.topics.map(\.key) ?? []) { $0 }
    let fitting = try query.flag("fits")
    let old = try query.flag("old")
    let resource = try query.choice("resource", of: terms?.schools?.resources.map(\.key) ?? []) {
      $0
    }
    let own = context.actor?.teacher.flatMap { county.roster[$0] }
    let outcomes = own.flatMap { people.outcomes[$0.id] } ?? [:]
    let learning = catalogue.learning(outcomes)
    let trainee = own.map { county.trainee($0, on: catalogue.day) }
    let rows = catalogue.courses.filter {
      (old == true || $0.course.year >= catalogue.year)
        && (resource == nil
          || catalogue.standards[$0.id]?.resources.contains(resource ?? "") == true)
        && (level == nil || $0.course.level == level) && (topic == nil || $0.course.topic == topic)
    }.map { course in
      Row(
        course: course, terms: terms, standard: catalogue.standards[course.id],
        taken: catalogue.taken[course.id] ?? 0,
        first: catalogue.running(course.id).first?.session.day,
        isJoined: outcomes[course.id] != nil,
        fits: trainee.flatMap { trainee in
          terms.map {
            catalogue.offer(course).faults(for: trainee, who: learning, on: catalogue.day, $0)
              .isEmpty
          }
        })
    }.filter { fitting == nil || ($0.fits ?? false) == fitting }
    table = try ListView(
      id: "courses", title: .coursesTitle, columns: Self.columns, rows: rows, address: address,
      filters: [
        .choice(
          "level", .courseLevel, terms?.levels.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: level),
        .choice(
          "topic", .courseTopic, terms?.topics.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: topic),
        .choice(
          "resource", .resourcesOf,
          terms?.schools?.resources.map { ($0.key, Phrase($0.name)) } ?? [], chosen: resource),
        .yesOrNo("old", .olderCourses, chosen: old),
      ] + (own == nil ? [] : [.yesOrNo("fits", .courseFits, chosen: fitting)]),
      isPersonal: false, empty: .noCourses
    ) { row in [NameReading(row.course.course.title)] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("title", .courseTitle, named: \.course.course.title) { html, row, language in
      html.link(row.course.address, row.course.course.title)
      if row.course.offBecause != nil {
        html.raw(" ")
        html.tag(Phrase.calledOff[language], "bad")
      } else if row.isJoined {
        html.raw(" ")
        html.tag(Phrase.joinedTag[language], "good")
      } else if row.fits == true {
        html.raw(" ")
        html.tag(Phrase.mayJoin[language])
      }
    },
    .init("level", .courseLevel, by: \.course.course.level) { html, row, language in
      html.text(row.terms?.levels.name(of: row.course.course.level, in: language) ?? "")
    },
    .init("mode", .courseMode, by: \.course.course.mode) { html, row, language in
      html.text(row.terms?.modes.name(of: row.course.course.mode, in: language) ?? "")
    },
    .init("topic", .courseTopic, by: \.course.course.topic) { html, row, language in
      html.text(row.terms?.topics.name(of: row.course.course.topic, in: language) ?? "")
    },
    .init("standard", .standardTitle) { html, row, language in
      if let standard = row.standard, let terms = row.terms?.schools {
        html.text(standard.words(terms, in: language))
      }
    },
    .init("for", .courseFor) { html, row, language in
      html.text(row.course.course.target.words[language])
    },
    .init("hours", .classHours, isNumber: true, by: \.course.course.hours) { html, row, _ in
      html.text(Figures.count(row.course.course.hours))
    },
    .init("places", .coursePlaces, isNumber: true, by: \.course.course.places) { html, row, _ in
      html.text(Figures.count(row.course.course.places))
    },
    .init("taken", .placesTakenHead, isNumber: true, by: \.taken) { html, row, _ in
      html.text(Figures.count(row.taken))
    },
    .init("first", .firstSession, by: \.begins) { html, row, language in
      html.text(row.first.map { Figures.day($0, in: language) } ?? "–")
    },
    .init("join-by", .joinBy, by: \.course.course.joinBy.ordinal) { html, row, language in
      html.text(Figures.day(row.course.course.joinBy, in: language))
    },
  ]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.training[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.trainingLead[language])
    html.intakeLinks(to: "/training", context, in: language)
    guard let terms = catalogue.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsTraining[language])
    }
    ways(&html, language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if context.may(.seeCounty) {
      findings(&html, terms, language)
      levels(&html, terms, language)
    }
    needs(&html, terms, language)
  }

  /// What whoever asks can go on to, by what it's about; then the schools they keep.
  private func ways(_ html: inout HTML, _ language: Language) {
    html.element("ul", .class("reasons unprinted")) { html in
      for way in ways where !way.links.isEmpty {
        html.element("li") { html in
          html.element("b", text: way.name[language])
          for link in way.links {
            html.text(" · ")
            html.link(link.address, link.words[language])
          }
        }
      }
    }
    let kept = county.roster.schools.filter {
      context.may(.nominateTraining, at: .school($0.id))
    }
    guard !kept.isEmpty, kept.count <= 20 else { return }
    html.element("ul", .class("reasons unprinted")) { html in
      for school in kept {
        html.element("li") { html in
          html.link(
            School.trainingAddress(of: school.id), Phrase.schoolTraining(school.name)[language])
        }
      }
    }
  }

  private func findings(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let findings = catalogue.findings
    guard !findings.isEmpty else { return }
    html.element("section", .class("panel"), .id("findings")) { html in
      html.element("h2", text: "\(Phrase.courseFindings[language]) (\(findings.count))")
      html.element("ul", .class("findings")) { html in
        for finding in findings {
          html.element("li") { html in
            html.tag(Phrase.lookAt[language], "warn")
            html.raw(" ")
            html.text(finding.words(in: terms)[language])
            html.citation(finding.citation(in: terms), in: language)
          }
        }
      }
    }
  }

  /// Planned and done, by level (S002-25); places are person-times, never persons.
  private func levels(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let courses = catalogue.current.filter { $0.course.year == catalogue.year }
    html.element("section", .class("panel"), .id("levels")) { html in
      html.element("h2", text: Phrase.byLevel(catalogue.year)[language])
      html.table(
        "level-table",
        [.courseLevel, .coursesTitle, .plannedTimes, .joinedTimes, .completedTimes],
        numbers: [.coursesTitle, .plannedTimes, .joinedTimes, .completedTimes],
        label: .byLevel(catalogue.year), in: language
      ) { html in
        for level in terms.levels {
          let own = courses.filter { $0.course.level == level.key }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: level.name[language])
            for number in [
              own.count, own.reduce(0) { $0 + $1.course.places },
              own.reduce(0) { $0 + (catalogue.taken[$1.id] ?? 0) },
              own.reduce(0) { $0 + (people.completed[$1.id] ?? 0) },
            ] { html.element("td", .class("n"), text: Figures.count(number)) }
          }
        }
      }
      if let citation = terms.levels.first?.citation { html.citation(citation, in: language) }
    }
  }

  /// What was asked for, beside what is offered, and the subjects that lack teachers.
  private func needs(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let asked = catalogue.asked
    html.element("section", .class("panel"), .id("needs")) { html in
      html.element("h2", text: Phrase.needsTitle[language])
      html.element(
        "p", .class("muted"), text: Phrase.needsSaid(catalogue.needs.count)[language])
      html.table(
        "need-table", [.courseTopic, .askedFor, .coursesTitle, .coursePlaces],
        numbers: [.askedFor, .coursesTitle, .coursePlaces], label: .needsTitle, in: language
      ) { html in
        for topic in terms.topics {
          let own = catalogue.current.filter { $0.course.topic == topic.key }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: topic.name[language])
            for number in [
              asked[topic.key] ?? 0, own.count, own.reduce(0) { $0 + $1.course.places },
            ] { html.element("td", .class("n"), text: Figures.count(number)) }
          }
        }
      }
      let gaps = county.subjectGaps
      if context.may(.seeCounty), !gaps.isEmpty {
        html.element("h3", text: Phrase.subjectGaps[language])
        html.element("ul", .class("reasons")) { html in
          for (subject, missing) in gaps {
            let own = catalogue.current.count { $0.course.target.subjects.contains(subject) }
            html.element(
              "li",
              text: Phrase.subjectGap(
                subject.name(in: .zh), subject.name(in: .en), missing: missing, courses: own)[
                  language])
          }
        }
      }
    }
  }
}

extension County {
  /// How many teachers each subject lacks, post by post, most first.
  fileprivate var subjectGaps: [(subject: Subject, missing: Int)] {
    Dictionary(posts.map { ($0.post.subject, $0.missing.before) }, uniquingKeysWith: +)
      .filter { $0.value > 0 }.map { (subject: $0.key, missing: $0.value) }
      .sorted { $0.missing == $1.missing ? $0.subject < $1.subject : $0.missing > $1.missing }
  }
}

extension Phrase {
  init(_ text: LocalizedText) { self.init(zh: text.zh, en: text.en) }
}
