internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/schools/CODE`: a school's own training (校本培训, S002-35): it hands in the hours of
/// all who took part, and the training school recognises them.
struct SchoolTrainingPage: Page {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  let school: School
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.schoolTraining(school.name)[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.schoolTrainingLead[language])
    html.problems(problems, in: language)
    guard let terms = catalogue.terms else { return }
    let teachers = county.roster.teachers.filter {
      $0.position.teaches && $0.schools.contains(school.id)
    }
    let address = School.trainingAddress(of: school.id)
    let accounts = teachers.compactMap { people.accounts[$0.id] }
    html.element("section", .class("panel status")) { html in
      let lagging = accounts.count(where: \.lags)
      html.tag(
        lagging > 0 ? Phrase.lagging[language] : Phrase.onTime[language],
        lagging > 0 ? "warn" : "good")
      html.element(
        "p", text: Phrase.schoolLags(Figures.share(lagging, of: accounts.count))[language])
      html.link(
        "/training/hours?school=\(Address.encoded(school.id.rawValue))",
        Phrase.hoursTitle[language])
    }
    let keeps = context.isPresent && context.may(.nominateTraining, at: .school(school.id))
    if keeps, !teachers.isEmpty {
      html.element("section", .class("panel narrow unprinted"), .id("claim")) { html in
        html.element("h2", text: Phrase.schoolClaimTitle[language])
        html.form(to: "\(address)/claims", context: context) { html in
          html.claimFields(terms, ofSchools: true, catalogue.day, typed: typed, language)
          html.ticks(
            "teacher", .whoTookPart, teachers.map { ($0.id.rawValue, $0.name) },
            ticked: { typed?.all("teacher").contains($0) ?? true }, in: language)
          html.submit(.claimDo, in: language)
        }
        if let source = terms.sources.first(where: \.isOfSchools) {
          html.citation(source.word.citation, in: language)
        }
      }
    }
    html.claims(
      people.claims.values.joined().filter { $0.school == school.id }
        .sorted { ($1.hand.day, $0.id) < ($0.hand.day, $1.id) },
      terms, withdraw: keeps ? "\(address)/withdraw" : nil, mine: { _ in true },
      names: { county.name(of: $0) }, context, language)
  }
}
