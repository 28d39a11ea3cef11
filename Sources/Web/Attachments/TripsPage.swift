internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/trips`: where teachers went to see other schools, who, at what cost, and what
/// they learnt (S000-128).
struct TripsPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<StudyTrip>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, trips: [StudyTrip], address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.problems = problems
    self.typed = typed
    terms = county.attachmentTerms(on: context.dayShown)
    table = try ListView(
      id: "trips", title: .trips, columns: Self.columns(context, county), rows: trips,
      address: address, isPersonal: true, empty: .noTrips
    ) { [NameReading($0.place)] }
  }

  private static func columns(
    _ context: WebContext, _ county: County
  ) -> [ListTable<StudyTrip>.Column] {
    [
      .init("days", .learningDays, by: \.days.lowerBound) { html, trip, language in
        html.days(trip.days, in: language)
      },
      .init("school", .learningSchool, by: \.school) { html, trip, _ in
        html.text(county.name(of: trip.school))
      },
      .init("helper", .tripHelper, by: \.helperOrder) { html, trip, _ in
        html.text(trip.helper.map { county.name(of: $0) } ?? "–")
      },
      .init("place", .tripPlace, named: \.place) { html, trip, _ in html.text(trip.place) },
      .init("people", .tripNumber, isNumber: true, by: \.people) { html, trip, _ in
        html.text(Figures.count(trip.people))
      },
      .init("who", .tripPeople) { html, trip, _ in html.text(trip.participants) },
      .init("cost", .tripMoney, isNumber: true, by: \.cost) { html, trip, _ in
        html.text(Figures.count(trip.cost))
      },
      .init("learnt", .tripLearnings) { html, trip, _ in html.text(trip.learnings) },
      .init("state", .stateOf, isOffer: true) { html, trip, language in
        if let withdrawal = trip.withdrawal {
          html.takenBack(withdrawal, language)
        } else if context.learningSide(of: trip.schools) != nil {
          html.takingBack(trip.id, to: "/attachments/withdraw", context, language)
        }
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.trips[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.trips, in: language)
    html.head(title(in: language), lead: Phrase.tripsLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.tripCitation, in: language)
    }
    let schools = context.learningSchools(in: county)
    guard !schools.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("details", Attribute("open", nil, if: typed != nil)) { html in
        html.element("summary", text: Phrase.tripNew[language])
        form(&html, schools, language)
      }
    }
  }

  private func form(_ html: inout HTML, _ schools: [School], _ language: Language) {
    func value(_ name: String) -> String { typed?.text(name) ?? "" }
    html.form(to: LearningTab.trips.address, context: context) { html in
      html.keptSchool(schools, chosen: value("school"), in: language)
      html.field("helper", .tripHelper, value: value("helper"), isRequired: false, in: language)
      html.field("first", .attachmentFirst, type: "date", value: value("first"), in: language)
      html.field("last", .attachmentLast, type: "date", value: value("last"), in: language)
      html.field("place", .tripPlace, value: value("place"), in: language)
      html.field("people", .tripPeople, value: value("people"), in: language)
      html.field("number", .tripNumber, type: "number", value: value("number"), in: language)
      html.field("cost", .tripMoney, type: "number", value: value("cost"), in: language)
      html.area("learnings", .tripLearnings, value: value("learnings"), in: language)
      html.submit(.tripNew, in: language)
    }
  }
}

extension StudyTrip {
  var schools: Set<School.ID> { Set([school, helper].compactMap(\.self)) }

  /// Those without a helper come first.
  fileprivate var helperOrder: String { helper?.rawValue ?? "" }
}
