internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Training
internal import Wording

/// `/training/plans/CODE?term=2026-autumn`: a school's plan of its own training, held against
/// what took place; what the training school found (S002-03).
struct SchoolPlanPage: Page {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let held: SchoolPlanTerm
  let school: School
  let others: [PlanProgress.Deed]

  /// The school's studies that began in the term.
  let studies: [RecordedStudy]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    Phrase.schoolPlan(school.name, held.term)[language]
  }

  var recorded: RecordedSchoolPlan? { held.plans[school.id] }
  var address: String { "/training/plans/\(Address.encoded(school.id.rawValue))" }
  var keeps: Bool { context.isPresent && context.may(.nominateTraining, at: .school(school.id)) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.schoolPlanLead[language])
    html.problems(problems, in: language)
    guard let all = catalogue.terms, let terms = all.schools else {
      return html.element("p", .class("empty"), text: Phrase.needsSchoolTraining[language])
    }
    let needs = catalogue.needs(of: county)[school.id] ?? [:]
    state(&html, terms, language)
    if let recorded {
      plan(&html, recorded, needs: needs, all, terms, language)
    }
    asked(&html, needs, all, language)
    if recorded?.state != .accepted, keeps, held.term.days.upperBound >= held.day {
      form(&html, all, terms, language)
    }
    checks(&html, terms, language)
    office(&html, terms, language)
  }

  private func state(
    _ html: inout HTML, _ terms: SchoolTrainingTerms, _ language: Language
  ) {
    html.element("section", .class("panel status"), .id("state")) { html in
      let state = held.state(of: school.id)
      html.tag(state.name[language], state.mark)
      if let verdict = recorded?.verdict {
        html.element(
          "p",
          text: [Figures.day(verdict.hand.day, in: language), verdict.hand.person, verdict.reason]
            .filter { !$0.isEmpty }.joined(separator: " · "))
      }
      html.element("p", text: Phrase.plansDue(held.due(terms), terms.plan.least.value)[language])
      html.citation(terms.plan.citation, in: language)
      html.link("/training/plans?term=\(held.term)", Phrase.schoolPlans[language])
    }
  }

  private func plan(
    _ html: inout HTML, _ recorded: RecordedSchoolPlan, needs: [String: Int],
    _ all: TrainingTerms, _ terms: SchoolTrainingTerms, _ language: Language
  ) {
    guard let progress = held.progress(of: school.id, others, needs: needs) else { return }
    html.element("section", .class("panel"), .id("plan")) { html in
      html.element("h2", text: Phrase.planVersion(recorded.version)[language])
      html.element("p", text: recorded.plan.goal)
      html.element(
        "p", .class("muted"),
        text: "\(recorded.hand.person) · \(Figures.day(recorded.hand.day, in: language))")
      html.table(
        "activities",
        [
          .planNumber, .planMonth, .planTheme, .planKind, .courseTopic, .classHours, .planAudience,
          .stateOf,
        ], numbers: [.classHours], label: .planActivities, in: language
      ) { html in
        for (place, activity) in recorded.plan.activities.enumerated() {
          html.element("tr") { html in
            html.element("td", text: "\(place + 1)")
            html.element("td", text: "\(activity.month)")
            html.element("th", .scope("row"), text: activity.theme)
            html.element("td", text: terms.plan.kinds.name(of: activity.kind, in: language))
            html.element("td", text: all.topics.name(of: activity.topic, in: language))
            html.element("td", .class("n"), text: Figures.count(activity.hours))
            html.element("td", text: activity.audience)
            html.element("td") { html in
              let state = progress.states[place]
              html.tag(state.name[language], state.mark)
            }
          }
        }
      }
      html.element("dl", .class("facts")) { html in
        html.fact(.plannedHours, Figures.count(progress.plannedHours), in: language)
        html.fact(.heldHours, Figures.count(progress.heldHours), in: language)
        html.fact(.otherHours, Figures.count(progress.otherHours), in: language)
        html.fact(.personTimes, Figures.count(progress.personTimes), in: language)
        html.fact(.planStudies, Figures.count(studies.count), in: language)
      }
      if !progress.unanswered.isEmpty {
        html.element("p") { html in
          html.tag(Phrase.lookAt[language], "warn")
          html.raw(" ")
          html.text(
            Phrase.planUnanswered(
              progress.unanswered.map {
                "\(all.topics.name(of: $0.topic, in: language)) (\($0.asked))"
              }.joined(separator: language == .zh ? "、" : ", "))[language])
        }
      }
      deeds(&html, recorded, language)
      if !studies.isEmpty {
        html.element("h3", text: Phrase.planStudies[language])
        html.element("ul", .class("reasons")) { html in
          for study in studies.prefix(20) {
            html.element("li") { html in
              html.link("/studies/\(Address.encoded(study.id))", study.title)
            }
          }
        }
      }
    }
    if keeps, recorded.state == .accepted { noting(&html, recorded, language) }
  }

  private func deeds(
    _ html: inout HTML, _ recorded: RecordedSchoolPlan, _ language: Language
  ) {
    let deeds = held.deeds[recorded.id] ?? []
    guard !deeds.isEmpty else { return }
    html.element("h3", text: Phrase.planHeld[language])
    html.element("ul", .class("reasons")) { html in
      for deed in deeds {
        html.element("li") { html in
          html.text(
            "\(deed.activity) · \(Figures.day(deed.day, in: language)) · "
              + Phrase.deedSize(deed.hours, deed.people)[language] + " · \(deed.words)")
          if let reason = deed.withdrawal {
            html.raw(" ")
            html.tag(Phrase.planTakenBackTag[language], "bad")
            html.text(" \(reason)")
          } else if keeps {
            html.element("details", .class("unprinted")) { html in
              html.element("summary", text: Phrase.planTakeBack[language])
              html.form(to: "\(address)/deeds/\(deed.id)/withdraw", context: context) { html in
                html.hidden("term", "\(held.term)")
                html.reasonField(of: "deed-\(deed.id)", .reasonOf, language)
                html.submit(.planTakeBack, isMain: false, in: language)
              }
            }
          }
        }
      }
    }
  }

  private func asked(
    _ html: inout HTML, _ needs: [String: Int], _ all: TrainingTerms, _ language: Language
  ) {
    html.element("section", .class("panel"), .id("needs")) { html in
      html.element("h2", text: Phrase.needsCollected[language])
      guard !needs.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noNeedsYet[language])
      }
      html.element("ul", .class("reasons")) { html in
        for topic in all.topics {
          guard let number = needs[topic.key] else { continue }
          html.element("li", text: "\(topic.name[language]) · \(Figures.count(number))")
        }
      }
      html.citation(all.needsCitation, in: language)
    }
  }

  private func checks(
    _ html: inout HTML, _ terms: SchoolTrainingTerms, _ language: Language
  ) {
    let checks = held.checks[school.id] ?? []
    let grade = held.grades[school.id]
    guard !checks.isEmpty || grade != nil else { return }
    html.element("section", .class("panel"), .id("checks")) { html in
      html.element("h2", text: Phrase.planChecks[language])
      if let grade {
        html.element("p") { html in
          // The book has the best first.
          let isLast = terms.plan.grades.last?.key == grade.grade
          html.tag(
            terms.plan.grades.name(of: grade.grade, in: language), isLast ? "warn" : "good")
          html.text(" \(grade.words)")
        }
      }
      html.element("ul", .class("reasons")) { html in
        for check in checks {
          html.element("li") { html in
            html.text(
              "\(Figures.day(check.day, in: language)) · "
                + "\(terms.plan.checks.name(of: check.kind, in: language)) · "
                + "\(check.hand.person) · \(check.finding)")
            if !check.advice.isEmpty {
              html.element("p", text: Phrase.checkAdvice(check.advice)[language])
            }
          }
        }
      }
    }
  }
}

extension PlanProgress.State {
  var name: Phrase {
    switch self {
    case .held: .activityHeld
    case .waiting: .activityWaiting
    case .overdue: .activityOverdue
    }
  }

  var mark: String {
    switch self {
    case .held: "good"
    case .waiting: ""
    case .overdue: "warn"
    }
  }
}
