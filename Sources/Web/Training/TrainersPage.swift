internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/trainers`: who gives courses, what each did this school year, who came and went
/// (专家库动态调整, S002-81).
struct TrainersPage: Page {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople

  /// Nil where the book has no rules for the pool.
  var reviews: TrainerReviews?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.trainersTitle[language] }

  private var keeps: Bool { context.isPresent && context.may(.runTraining) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.trainersLead[language])
    html.problems(problems, in: language)
    guard let terms = catalogue.terms else { return }
    pool(&html, terms, language)
    judged(&html, language)
    if keeps { form(&html, language) }
    left(&html, language)
  }

  private func pool(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let pool = catalogue.pool
    html.element("section", .class("panel"), .id("pool")) { html in
      let frontLine = pool.count { $0.trainer.kind == .frontLine }
      html.element("h2", text: "\(Phrase.trainersTitle[language]) (\(pool.count))")
      guard !pool.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noTrainers[language])
      }
      html.element(
        "p", text: Phrase.frontLineShare(Figures.share(frontLine, of: pool.count))[language])
      html.citation(terms.frontLine.citation, in: language)
      html.table(
        "trainers",
        [
          .nameOf, .trainerKind, .trainerField, .sessionsTitle, .classHours, .daysInSchools,
          .stillOwed,
        ], numbers: [.sessionsTitle, .classHours, .daysInSchools], label: .trainersTitle,
        in: language
      ) { html in for trainer in pool { row(&html, trainer, terms, language) } }
      html.citation(terms.daysInSchools.citation, in: language)
    }
  }

  private func row(
    _ html: inout HTML, _ recorded: RecordedTrainer, _ terms: TrainingTerms, _ language: Language
  ) {
    let given = catalogue.sessions.values.joined().filter {
      $0.offBecause == nil && $0.session.trainers.contains(recorded.id)
        && $0.session.day <= catalogue.day && catalogue.year.days.contains($0.session.day)
    }.map(\.session)
    let study = recorded.trainer.teacher.flatMap { people.accounts[$0] }.map {
      $0.byYear[catalogue.year] ?? 0
    }
    let year = TrainerYear(recorded.trainer, gave: given, study: study, terms)
    html.element("tr") { html in
      html.element("th", .scope("row"), text: recorded.trainer.name)
      html.element("td", text: recorded.trainer.kind.name[language])
      html.element("td", text: recorded.trainer.field)
      for number in [year.sessions, year.hours, year.daysInSchools] {
        html.element("td", .class("n"), text: Figures.count(number))
      }
      html.element("td") { html in
        if year.lackingDays > 0 {
          html.element("p", text: Phrase.lackingDays(year.lackingDays)[language])
        }
        if year.lackingStudy > 0 {
          html.element("p", text: Phrase.lackingStudy(year.lackingStudy)[language])
        }
        guard keeps else { return }
        html.element("details", .class("unprinted")) { html in
          html.element("summary", text: Phrase.removeTrainer[language])
          html.form(
            to: "/training/trainers/\(Address.encoded(recorded.id))/remove", context: context
          ) { html in
            html.reasonField(of: recorded.id, .removeTrainerReason, language)
            html.submit(.removeTrainer, isMain: false, in: language)
          }
        }
      }
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("new-trainer")) { html in
      html.element("h2", text: Phrase.addTrainer[language])
      html.form(to: "/training/trainers", context: context) { html in
        html.field(
          "teacher", .trainerTeacher, hint: .trainerTeacherHint,
          value: typed?.text("teacher") ?? "", isRequired: false, in: language)
        html.field(
          "name", .nameOf, value: typed?.text("name") ?? "", isRequired: false, in: language)
        html.choiceField(
          "kind", .trainerKind, Trainer.Kind.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("kind") ?? "", in: language)
        html.field(
          "field", .trainerField, value: typed?.text("field") ?? "", isRequired: false,
          in: language)
        html.submit(.addTrainer, in: language)
      }
    }
  }

  private func left(_ html: inout HTML, _ language: Language) {
    let left = catalogue.trainers.filter { $0.outBecause != nil }
    guard !left.isEmpty else { return }
    html.element("section", .class("panel"), .id("left")) { html in
      html.element("h2", text: "\(Phrase.trainersLeft[language]) (\(left.count))")
      html.element("ul", .class("reasons")) { html in
        for trainer in left {
          html.element(
            "li",
            text:
              "\(trainer.trainer.name) · \(Figures.day(trainer.hand.day, in: language)) · \(trainer.outBecause ?? "")"
          )
        }
      }
    }
  }
}

extension HTML {
  /// A short reason, with a name of its own where a page asks for several.
  mutating func reasonField(of id: String, _ label: Phrase, _ language: Language) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "reason-\(id)"), text: label[language])
      html.void(
        "input", .id("reason-\(id)"), Attribute("type", "text"), Attribute("name", "reason"),
        Attribute("maxlength", "200"), Attribute("required", nil))
    }
  }
}
