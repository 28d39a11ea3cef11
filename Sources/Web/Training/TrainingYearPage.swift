internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/year`: sessions and person-times (S002-32), what was brought to schools (S002-33),
/// who was sent out (S002-31), the programme as a tree (S002-28), topics by area (S002-41), reach
/// by stage (S002-36), projects by township (S002-52, S002-64), and the money (S004-17).
struct TrainingYearPage: TablesPage {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  let figures: TrainingYear
  let budget: TrainingBudget?
  var problems: [Phrase] = []
  var typed: FormFields?

  var fileName: String { "training-year" }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.trainingYear[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(
      "\(title(in: language)) \(catalogue.year)", lead: Phrase.trainingYearLead[language])
    html.problems(problems, in: language)
    guard let terms = catalogue.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsTraining[language])
    }
    keys(&html, language)
    html.takeTables(
      Address(path: "/training/year").setting("known", to: context.knownOn.map { "\($0)" }),
      in: language)
    tree(&html, terms, language)
    heat(&html, terms, language)
    stages(&html, language)
    projects(&html, terms, language)
    money(&html, terms, language)
  }

  private func keys(_ html: inout HTML, _ language: Language) {
    let out = people.sentOut(in: catalogue.year)
    let schools = Set(out.compactMap { county.roster[$0]?.teaching.school }).count
    html.element("dl", .class("keys")) { html in
      html.key(
        Phrase.yearSessions[language], Figures.count(figures.whole.sessions),
        "\(Phrase.yearMean[language]) \(figures.whole.mean.map(Figures.tenths) ?? "–")")
      html.key(
        Phrase.yearTimes[language], Figures.count(figures.whole.personTimes),
        "\(Phrase.yearReached[language]) "
          + Figures.count(figures.byStage.values.reduce(0) { $0 + $1.reached }))
      html.key(
        Phrase.yearDelivered[language], Figures.count(figures.delivered.sessions),
        Phrase.yearDeliveredTo(
          figures.schoolsDeliveredTo, figures.delivered.personTimes)[language])
      html.key(
        Phrase.yearOutside[language], Figures.count(out.count),
        Phrase.yearOutsideSchools(
          Figures.percent(schools, of: county.roster.schools.count))[language])
    }
  }

  private func tree(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("tree")) { html in
      html.element("h2", text: Phrase.yearTree[language])
      html.table(
        "tree-table", [.coursePlatform, .courseLevel, .yearSessions, .yearTimes, .yearMean],
        numbers: [.yearSessions, .yearTimes, .yearMean], label: .yearTree, in: language
      ) { html in
        for platform in terms.platforms {
          for level in terms.levels {
            guard let line = figures.tree[platform.key]?[level.key] else { continue }
            html.element("tr") { html in
              html.element("th", .scope("row"), text: platform.name[language])
              html.element("td", text: level.name[language])
              html.element("td", .class("n"), text: Figures.count(line.sessions))
              html.element("td", .class("n"), text: Figures.count(line.personTimes))
              html.element("td", .class("n"), text: line.mean.map(Figures.tenths) ?? "–")
            }
          }
        }
      }
    }
  }

  private func heat(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("heat")) { html in
      html.element("h2", text: Phrase.yearHeat[language])
      let zones = Zone.allCases.map { Phrase.surveyZone($0) }
      html.table(
        "heat-table", [.courseTopic] + zones, numbers: zones, label: .yearHeat, in: language
      ) { html in
        for topic in terms.topics {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: topic.name[language])
            for zone in Zone.allCases {
              html.element(
                "td", .class("n"), text: Figures.count(figures.heat[topic.key]?[zone] ?? 0))
            }
          }
        }
      }
    }
  }

  private func stages(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("stages")) { html in
      html.element("h2", text: Phrase.yearStages[language])
      html.table(
        "stage-table", [.stage, .yearTeachers, .yearReached, .yearShare],
        numbers: [.yearTeachers, .yearReached, .yearShare], label: .yearStages, in: language
      ) { html in
        for stage in Stage.allCases {
          guard let line = figures.byStage[stage] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: stage.name(in: language))
            html.element("td", .class("n"), text: Figures.count(line.teachers))
            html.element("td", .class("n"), text: Figures.count(line.reached))
            html.element(
              "td", .class("n"), text: Figures.percent(line.reached, of: line.teachers))
          }
        }
      }
    }
  }

  /// How many of each township's teachers have what a project asks.
  private func projects(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard !terms.projects.isEmpty else { return }
    let townships = Dictionary(grouping: county.trainingPeople) {
      county.roster[$0.school]?.township ?? ""
    }.sorted { $0.key < $1.key }
    html.element("section", .class("panel"), .id("projects")) { html in
      html.element("h2", text: Phrase.yearProjects[language])
      let heads = terms.projects.map { Phrase($0.word.name) }
      html.table(
        "project-table", [.yearTownship] + heads, numbers: heads, label: .yearProjects,
        in: language
      ) { html in
        for (township, own) in townships {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: township.isEmpty ? Phrase.unknown[language] : township)
            for project in terms.projects {
              let done = own.count {
                (people.accounts[$0.id]?.projects[project.word.key] ?? 0)
                  >= project.hours.value
              }
              html.element(
                "td", .class("n"), text: "\(Figures.count(done)) / \(Figures.count(own.count))")
            }
          }
        }
      }
    }
  }

  private func money(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("money")) { html in
      html.element("h2", text: Phrase.budgetTitle[language])
      if let budget {
        html.element("dl", .class("facts")) { html in
          html.fact(.budgetFunds, Figures.count(budget.publicFunds), in: language)
          html.fact(.budgetTraining, Figures.count(budget.training), in: language)
          html.fact(.budgetShare, budget.share.map(Figures.permille), in: language)
          html.fact(.budgetSpecial, Figures.count(budget.special), in: language)
          html.fact(.budgetSpent, Figures.count(budget.spent), in: language)
        }
        let missing = budget.missing(terms.budgetShare)
        if missing > 0 {
          html.element("p") { html in
            html.tag(Phrase.lookAt[language], "warn")
            html.text(
              " "
                + Phrase.budgetMissing(
                  Figures.count(missing), Figures.permille(terms.budgetShare.value))[language])
          }
        }
        if budget.spent > budget.training + budget.special {
          html.element("p") { html in
            html.tag(Phrase.lookAt[language], "warn")
            html.text(" \(Phrase.budgetOver[language])")
          }
        }
      } else {
        html.element("p", .class("empty"), text: Phrase.budgetNone[language])
      }
      html.citation(terms.budgetShare.citation, in: language)
      if context.isPresent, context.may(.runTraining) { stating(&html, language) }
    }
  }

  private func stating(_ html: inout HTML, _ language: Language) {
    html.element("details", .class("unprinted"), Attribute("open", nil, if: typed != nil)) {
      html in
      html.element("summary", text: Phrase.budgetState[language])
      html.form(to: "/training/year/budget", context: context) { html in
        for (name, label, known) in [
          ("funds", Phrase.budgetFunds, budget?.publicFunds),
          ("training", .budgetTraining, budget?.training),
          ("special", .budgetSpecial, budget?.special), ("spent", .budgetSpent, budget?.spent),
        ] {
          html.field(
            name, label, type: "number", value: typed?[name] ?? known.map { "\($0)" } ?? "",
            in: language)
        }
        html.submit(.budgetDo, in: language)
      }
    }
  }
}
