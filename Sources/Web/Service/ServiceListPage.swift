internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service`: who serves where, what each party is late with, and what rests on guests.
struct ServiceListPage: ListPage {
  let context: WebContext
  let county: County
  let year: ServiceYear
  private let scope: Scope
  private let table: ListView<ServiceSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: ServiceYear, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.scope = scope
    let query = ListQuery(address: address)
    let late: ServiceTerms.Party? = try query.choice("late")
    let planned = try query.flag("plan")
    let warned = try query.flag("warned")
    let rows = year.sights.filter { sight in
      (scope.holds(sight.order.line.to) || scope.holds(sight.order.line.from)
        || sight.order.teacher == context.actor?.teacher)
        && (late.map { sight.overdue(of: $0) > 0 } ?? true)
        && (planned == nil || (sight.plan != nil) == planned)
        && (warned == nil || !sight.warnings.isEmpty == warned)
    }
    self.table = try ListView(
      id: "service", title: .service, columns: Self.columns, rows: rows, address: address,
      filters: [
        .choice(
          "late", .lateParty, ServiceTerms.Party.allCases.map { ($0.rawValue, $0.name) },
          chosen: late?.rawValue),
        .yesOrNo("plan", .servicePlan, chosen: planned),
        .yesOrNo("warned", .serviceWarnings, chosen: warned),
      ], isPersonal: true, empty: .nobodyServes
    ) { sight in
      let line = sight.order.line
      return [NameReading("\(line.name) \(line.fromName) \(line.toName)")]
    }
  }

  private static let columns: [ListTable<ServiceSight>.Column] =
    [
      .init("name", .nameOf, named: \.order.line.name) { html, sight, _ in
        html.link(sight.address, sight.order.line.name)
      },
      .init("from", .fromSchool, named: \.order.line.fromName) { html, sight, _ in
        html.school(
          sight.order.line.from, sight.order.line.fromName,
          at: School.serviceAddress(of: sight.order.line.from))
      },
      .init("to", .toSchool, named: \.order.line.toName) { html, sight, _ in
        html.school(
          sight.order.line.to, sight.order.line.toName,
          at: School.serviceAddress(of: sight.order.line.to))
      },
      .init("subject", .subject, by: \.order.line.subject) { html, sight, language in
        html.text(
          postWords(
            stage: sight.order.line.stage, subject: sight.order.line.subject, in: language))
      },
      .init("state", .stateOf, by: \.stateOrder) {
        html, sight, language in html.orderState(sight.order, on: sight.day, language)
      },
      .init("plan", .servicePlan, by: \.planOrder) { html, sight, language in
        html.tag(
          (sight.plan == nil ? Phrase.no : .yes)[language], sight.lacksPlan ? "warn" : "")
      },
      .init("unconfirmed", .monthsWaiting, isNumber: true, by: \.unconfirmed.count) {
        html, sight, _ in html.text(Figures.count(sight.unconfirmed.count))
      },
    ]
    + ServiceTerms.Party.allCases.map { party in
      .init(party.rawValue, party.late, isNumber: true, by: { $0.overdue(of: party) }) {
        html, sight, _ in html.text(Figures.count(sight.overdue(of: party)))
      }
    } + [
      .init("warnings", .serviceWarnings, isNumber: true, by: \.warnings.count) {
        html, sight, _ in html.text(Figures.count(sight.warnings.count))
      }
    ]

  var section: Section? { .service }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.service[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.serviceLead[language])
    html.serviceParts(.list, context, in: language)
    ownSchools(&html, language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    cover(&html, language)
  }

  /// The schools that whoever asks keeps, where plans, months and duties are noted.
  private func ownSchools(_ html: inout HTML, _ language: Language) {
    guard context.isPresent else { return }
    let mine = county.roster.schools.filter { school in
      context.may(.keepService, at: .school(school.id))
        && year.sights.contains {
          $0.order.line.to == school.id || $0.order.line.from == school.id
        }
    }
    guard !mine.isEmpty else { return }
    html.element("section", .class("panel unprinted"), .id("schools")) { html in
      html.element("h2", text: Phrase.serviceAtSchools[language])
      html.element("ul", .class("reasons")) { html in
        for school in mine {
          html.element("li") { html in
            html.school(
              school.id, county.name(of: school.id), at: School.serviceAddress(of: school.id))
            let wanted = year.guests(of: school.id)
            let plans = wanted.count(where: \.lacksPlan)
            let months = Set(wanted.flatMap(\.unconfirmed).map(\.month)).count
            if plans > 0 {
              html.raw(" ")
              html.tag(Phrase.plansWanted(plans)[language], "warn")
            }
            if months > 0 {
              html.raw(" ")
              html.tag(Phrase.monthsWanted(months)[language], "warn")
            }
          }
        }
      }
    }
  }

  /// Where teaching hangs on those who will go again, and where nobody does it.
  private func cover(_ html: inout HTML, _ language: Language) {
    let resting = year.cover.restingOnGuests.filter { scope.holds($0.post.school) }
    let missing = year.cover.uncovered.filter { scope.holds($0.school) }
    guard !resting.isEmpty || !missing.isEmpty else { return }
    html.element("section", .class("panel"), .id("cover")) { html in
      html.element("h2", text: "\(Phrase.coverTitle[language]) (\(resting.count + missing.count))")
      html.element("ul", .class("findings")) { html in
        for post in missing {
          html.element("li") { html in
            html.tag(Phrase.coverMissing[language], "bad")
            html.raw(" ")
            html.text(
              Phrase.nobodyTeaches(
                county.name(of: post.school),
                postWords(stage: post.stage.rawValue, subject: post.subject.rawValue, in: language))[
                  language])
            if let citation = year.terms?.coverCitation {
              html.citation(citation, in: language)
            }
          }
        }
        for (post, guests) in resting {
          html.element("li") { html in
            html.tag(Phrase.onGuestsOnly[language], "warn")
            html.raw(" ")
            html.text(
              Phrase.restsOnGuests(
                county.name(of: post.school),
                postWords(stage: post.stage.rawValue, subject: post.subject.rawValue, in: language),
                guests: guests)[language])
          }
        }
      }
    }
  }
}

extension ServiceSight {
  fileprivate var stateOrder: String { order.state(on: day).rawValue }

  /// Those without a plan come first.
  fileprivate var planOrder: Int { plan == nil ? 0 : 1 }
}
