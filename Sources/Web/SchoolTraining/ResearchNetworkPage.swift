internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/network?subject=音乐`: who researches teaching in the county, the townships and the
/// schools, subject by subject, with the places where nobody does (三级网络, S002-29).
struct ResearchNetworkPage: ListPage {
  let context: WebContext
  let county: County
  let terms: SchoolTrainingTerms?
  let network: ResearchNetwork
  let seats: [RecordedSeat]
  private let table: ListView<Row>
  var problems: [Phrase] = []
  var typed: FormFields?

  /// A place of the tree: with somebody, or a gap.
  struct Row: Sendable {
    let subject: Subject
    let level: ResearchNetwork.Level
    let place: String
    let seats: [RecordedSeat]

    var order: Int { ResearchNetwork.Level.allCases.firstIndex(of: level) ?? 0 }
    var names: String {
      seats.map(\.seat.name).joined(separator: "、")
    }
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.researchNetwork[language] }

  init(
    context: WebContext, county: County, _ terms: SchoolTrainingTerms?,
    _ recorded: [RecordedSeat], scope: Scope, address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.terms = terms
    self.problems = problems
    self.typed = typed
    let running = recorded.filter { $0.outBecause == nil }
    seats = running
    let subjects = county.roster.teachers.filter(\.position.teaches).reduce(
      into: [School.ID: Set<Subject>]()
    ) { $0[$1.teaching.school, default: []].insert($1.subject) }
    let network = ResearchNetwork(
      running.map(\.seat),
      county.roster.schools.map {
        ResearchNetwork.Place(
          $0.id, township: $0.township, subjects: subjects[$0.id] ?? [])
      })
    self.network = network
    let query = ListQuery(address: address)
    let subject = try query.choice("subject", of: network.branches.map(\.subject)) { $0.rawValue }
    let level: ResearchNetwork.Level? = try query.choice("level")
    let isGap = try query.flag("gap")
    let bySeat = Dictionary(grouping: running, by: \.seat)
    func found(_ own: [ResearchNetwork.Seat]) -> [RecordedSeat] {
      Set(own).flatMap { bySeat[$0] ?? [] }.sorted { $0.id < $1.id }
    }
    let rows = network.branches.filter { subject == nil || $0.subject == subject }
      .flatMap { branch -> [Row] in
        let towns = Set(branch.towns.keys).union(branch.townGaps).sorted()
        let schools = Set(branch.schools.keys).union(branch.schoolGaps).sorted()
          .filter { scope.holds($0) }
        return [
          Row(
            subject: branch.subject, level: .county, place: "", seats: found(branch.county))
        ]
          + towns.map {
            Row(
              subject: branch.subject, level: .town, place: $0,
              seats: found(branch.towns[$0] ?? []))
          }
          + schools.map {
            Row(
              subject: branch.subject, level: .school, place: county.name(of: $0),
              seats: found(branch.schools[$0] ?? []))
          }
      }.filter {
        (level == nil || $0.level == level) && (isGap == nil || $0.seats.isEmpty == isGap)
      }
    table = try ListView(
      id: "research-network", title: .researchNetwork, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "subject", .subject,
          network.branches.map { branch in
            (branch.subject.rawValue, Phrase { branch.subject.name(in: $0) })
          }, chosen: subject?.rawValue),
        .choice(
          "level", .networkLevel,
          ResearchNetwork.Level.allCases.map { ($0.rawValue, $0.name) },
          chosen: level?.rawValue),
        .yesOrNo("gap", .networkGap, chosen: isGap),
      ], isPersonal: true, empty: .nothingFound
    ) { [NameReading("\($0.place) \($0.names)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("subject", .subject, by: \.subject) { html, row, language in
      html.text(row.subject.name(in: language))
    },
    .init("level", .networkLevel, by: \.order) { html, row, language in
      html.text(row.level.name[language])
    },
    .init("place", .networkPlace, named: \.place) { html, row, _ in html.text(row.place) },
    .init("who", .nameOf, named: \.names) { html, row, language in
      if row.seats.isEmpty {
        html.tag(Phrase.networkNobody[language], "warn")
      } else {
        html.text(
          row.seats.map {
            $0.seat.isPartTime
              ? "\($0.seat.name)\(Phrase.partTimeTag[language])" : $0.seat.name
          }.joined(separator: language == .zh ? "、" : ", "))
      }
    },
  ]

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.researchNetworkLead[language])
    html.problems(problems, in: language)
    tree(&html, language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if let terms { html.citation(terms.network, in: language) }
    }
    guard context.isPresent else { return }
    form(&html, language)
    endings(&html, language)
  }

  /// Subject by subject: how many at each level, and how many places have nobody.
  private func tree(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("tree")) { html in
      html.element("h2", text: Phrase.networkTree[language])
      let heads = [Phrase.levelCounty, .levelTown, .levelSchool, .townGaps, .schoolGaps]
      html.table(
        "branches", [.subject] + heads, numbers: heads, label: .networkTree, in: language
      ) { html in
        for branch in network.branches {
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(
                "/training/network?subject=\(Address.encoded(branch.subject.rawValue))",
                branch.subject.name(in: language))
            }
            for number in [
              branch.county.count, branch.towns.values.reduce(0) { $0 + $1.count },
              branch.schools.values.reduce(0) { $0 + $1.count }, branch.townGaps.count,
              branch.schoolGaps.count,
            ] { html.element("td", .class("n"), text: Figures.count(number)) }
          }
        }
      }
    }
  }

  /// The schools whose teams the reader keeps, beside the office.
  private var kept: [School] {
    county.roster.schools.filter { context.may(.nominateTraining, at: .school($0.id)) }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    let isOffice = context.may(.runTraining)
    let schools = isOffice ? county.roster.schools : kept
    guard isOffice || !schools.isEmpty else { return }
    let towns = isOffice ? Set(county.roster.schools.compactMap(\.township)).sorted() : []
    html.element("section", .class("panel narrow unprinted"), .id("seat")) { html in
      html.element("h2", text: Phrase.seatDo[language])
      html.form(to: "/training/network", context: context) { html in
        html.choiceField(
          "level", .networkLevel,
          (isOffice ? ResearchNetwork.Level.allCases : [.school]).map {
            ($0.rawValue, $0.name[language])
          }, chosen: typed?.text("level") ?? "", in: language)
        html.choiceField(
          "subject", .subject, Subject.all.map { ($0.rawValue, $0.name(in: language)) },
          chosen: typed?.text("subject") ?? "", in: language)
        html.choiceField(
          "place", .networkPlace, hint: .seatPlaceHint,
          (isOffice ? [("", "–")] : []) + towns.map { ($0, $0) }
            + schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?.text("place") ?? "", in: language)
        html.field("name", .nameOf, value: typed?.text("name") ?? "", in: language)
        html.ticks(
          "part", .partTimeOf, [("yes", Phrase.yes[language])],
          ticked: { _ in typed?.isTicked("part") ?? false }, in: language)
        html.submit(.seatDo, in: language)
      }
    }
  }

  private func endings(_ html: inout HTML, _ language: Language) {
    let isOffice = context.may(.runTraining)
    let own = Set(kept.map(\.id.rawValue))
    let mine = seats.filter {
      isOffice ? $0.seat.level != .school : $0.seat.level == .school && own.contains($0.seat.place)
    }
    guard !mine.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("end")) { html in
      html.element("h2", text: Phrase.seatEnd[language])
      html.form(to: "/training/network/end", context: context) { html in
        html.choiceField(
          "seat", .nameOf,
          mine.map { one in
            (
              one.id,
              "\(one.seat.name) · \(one.seat.subject.name(in: language)) · \(one.seat.level.name[language])"
            )
          }, chosen: typed?.text("seat") ?? "", in: language)
        html.field("reason", .reasonOf, value: typed?.text("reason") ?? "", in: language)
        html.submit(.seatEnd, isMain: false, in: language)
      }
    }
  }
}

extension ResearchNetwork.Level {
  var name: Phrase {
    switch self {
    case .county: .levelCounty
    case .town: .levelTown
    case .school: .levelSchool
    }
  }
}
