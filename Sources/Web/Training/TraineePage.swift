internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/hours/T12`: one teacher's account of the cycle, with every course and claim it's
/// made of; here teachers say what they want to learn and hand in hours from elsewhere.
struct TraineePage: Page {
  let context: WebContext
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  let teacher: Teacher
  let school: String

  /// How the teacher stands before each gate of the book.
  let gates: [(gate: SchoolTrainingTerms.Gate, standing: TrainingGate)]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.training[language]) · \(teacher.name)"
  }

  private var address: String { Teacher.trainingAddress(of: teacher.id) }
  private var isOwn: Bool {
    context.isPresent && context.actor?.teacher == teacher.id
      && context.may(.train, at: .teacher(teacher.id, at: []))
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: school)
    html.problems(problems, in: language)
    guard let terms = catalogue.terms, let account = people.accounts[teacher.id] else {
      return html.element("p", .class("empty"), text: Phrase.needsTraining[language])
    }
    standing(&html, account, terms, language)
    gates(&html, terms, language)
    courses(&html, language)
    html.claims(
      people.claims[teacher.id] ?? [], terms, withdraw: isOwn ? "\(address)/withdraw" : nil,
      mine: { $0.school == nil }, names: nil, context, language)
    if isOwn {
      need(&html, terms, language)
      html.element("section", .class("panel narrow unprinted"), .id("claim")) { html in
        html.element("h2", text: Phrase.claimTitle[language])
        html.element("p", text: Phrase.claimLead[language])
        html.form(to: "\(address)/claims", context: context) { html in
          html.claimFields(terms, ofSchools: false, catalogue.day, typed: typed, language)
          html.submit(.claimDo, in: language)
        }
      }
    }
  }

  private func standing(
    _ html: inout HTML, _ account: TrainingAccount, _ terms: TrainingTerms, _ language: Language
  ) {
    html.element("section", .class("panel status"), .id("account")) { html in
      html.tag(
        (account.lags ? Phrase.lagging : .onTime)[language], account.lags ? "warn" : "good")
      html.element(
        "p",
        text: Phrase.accountSays(
          account.cycle, hours: account.hours, due: account.due, now: account.dueByNow)[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.credits, Figures.tenths(account.credits), in: language)
        for year in account.cycle {
          html.fact(
            .name("\(year)"), Figures.count(account.byYear[year] ?? 0), in: language)
        }
        if account.beyondLimits > 0 {
          html.fact(.beyondLimits, Figures.count(account.beyondLimits), in: language)
        }
        for project in terms.projects {
          html.fact(
            Phrase(project.word.name),
            "\(Figures.count(account.projects[project.word.key] ?? 0)) / \(Figures.count(project.hours.value))",
            in: language)
        }
      }
      if !account.missing.isEmpty {
        html.element("p") { html in
          html.tag(Phrase.modulesMissing[language], "warn")
          html.raw(" ")
          html.text(
            account.missing.map { terms.modules.map(\.word).name(of: $0, in: language) }
              .joined(separator: language == .zh ? "、" : ", "))
        }
      }
      html.citation(terms.cycle.citation, in: language)
      html.citation(terms.credit.citation, in: language)
    }
  }

  /// What waits for training, and whether there's enough of it (S002-77).
  private func gates(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard !gates.isEmpty else { return }
    html.element("section", .class("panel"), .id("gates")) { html in
      html.element("h2", text: Phrase.gatesTitle[language])
      html.element("ul", .class("reasons")) { html in
        for (gate, standing) in gates {
          html.element("li") { html in
            html.text("\(gate.word.name[language]) ")
            html.gate(standing, terms, in: language)
          }
        }
      }
      if let citation = gates.first?.gate.word.citation { html.citation(citation, in: language) }
    }
  }

  private func courses(_ html: inout HTML, _ language: Language) {
    let own = people.outcomes[teacher.id] ?? [:]
    html.element("section", .class("panel"), .id("courses")) { html in
      html.element("h2", text: "\(Phrase.coursesTitle[language]) (\(own.count))")
      guard !own.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noCourseJoined[language])
      }
      html.table(
        "own-courses", [.courseTitle, .schoolYearOf, .hoursAttended, .classHours, .stateOf],
        numbers: [.hoursAttended, .classHours], label: .coursesTitle, in: language
      ) { html in
        for course in catalogue.courses {
          guard let outcome = own[course.id] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(course.address, course.course.title)
            }
            html.element("td", text: "\(course.course.year)")
            html.element("td", .class("n"), text: Figures.count(outcome.hours))
            html.element("td", .class("n"), text: Figures.count(course.course.hours))
            html.element("td") { html in
              if course.offBecause != nil {
                html.tag(Phrase.calledOff[language], "bad")
              } else {
                html.standing(outcome, in: language)
              }
            }
          }
        }
      }
    }
  }

  private func need(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let known = catalogue.needs.first { $0.teacher == teacher.id }
    html.element("section", .class("panel narrow unprinted"), .id("need")) { html in
      html.element("h2", text: Phrase.needTitle[language])
      html.element("p", text: Phrase.needLead[language])
      html.form(to: "\(address)/need", context: context) { html in
        html.choiceField(
          "topic", .courseTopic, terms.topics.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("topic") ?? known?.topic ?? "", in: language)
        html.choiceField(
          "mode", .courseMode, terms.modes.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("mode") ?? known?.mode ?? "", in: language)
        html.field(
          "note", .needNote, value: typed?.text("note") ?? known?.note ?? "", isRequired: false,
          in: language)
        html.submit(.needDo, in: language)
      }
    }
  }
}
