internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension PairSchemePage {
  /// Tasks of those who take part, with who looks after them and when they're reviewed
  /// (S001-050).
  func tasks(_ html: inout HTML, _ language: Language) {
    let sides = isRunning ? PairSide.allowed(.keepPairing, in: pair, to: context) : []
    guard !scheme.tasks.isEmpty || !sides.isEmpty else { return }
    html.element("section", .class("panel"), .id("tasks")) { html in
      html.element("h2", text: "\(Phrase.pairTasks[language]) (\(scheme.tasks.count))")
      for task in scheme.tasks {
        html.element("div", .class("case"), .id(task.id)) { html in
          html.element("h3") { html in
            html.text(
              "\(county.roster[task.teacher]?.name ?? task.teacher.rawValue) · \(school(task.side))"
            )
            if let review = task.review {
              html.raw(" ")
              html.tag(
                (review.isDone ? Phrase.taskDone : .taskOpen)[language],
                review.isDone ? "good" : "warn")
            }
          }
          html.element("p", text: task.what)
          html.element(
            "p", .class("small muted"),
            text: Phrase.taskLine(
              task.supervisor, Figures.day(task.reviewDay, in: language))[language])
          if let review = task.review { html.element("p", .class("small"), text: review.words) }
          guard context.isPresent,
            context.may(.keepPairing, at: .school(task.side.school(of: pair)))
          else { return }
          reviewing(&html, task, language)
        }
      }
      for side in sides { assigning(&html, side, language) }
    }
  }

  private func reviewing(_ html: inout HTML, _ task: RecordedPairTask, _ language: Language) {
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.reviewTask[language])
      html.form(to: "\(pair.schemeAddress)/review", context: context, class: "row") { html in
        html.hidden("id", task.id)
        html.hidden("term", "\(scheme.term)")
        html.element(
          "select", Attribute("name", "done"),
          Attribute("aria-label", "\(Phrase.reviewTask[language]) \(task.id)")
        ) { html in
          html.element("option", Attribute("value", "yes"), text: Phrase.taskDone[language])
          html.element("option", Attribute("value", "no"), text: Phrase.taskOpen[language])
        }
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "result"),
          Attribute("required", nil), Attribute("maxlength", "500"),
          Attribute("placeholder", Phrase.taskResult[language]),
          Attribute("aria-label", "\(Phrase.taskResult[language]) \(task.id)"))
        html.submit(.reviewTask, isMain: false, in: language)
      }
    }
  }

  private func assigning(_ html: inout HTML, _ side: PairSide, _ language: Language) {
    let own = side.school(of: pair)
    let teachers = county.roster.teachers.filter { $0.teaching.school == own }
    let name: (String) -> String = { "\($0)-\(side.rawValue)" }
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: isTyped(name("task")))
    ) { html in
      html.element("summary", text: Phrase.assignTask(school(side))[language])
      html.form(to: "\(pair.schemeAddress)/tasks", context: context) { html in
        html.hidden("side", side.rawValue)
        html.choiceField(
          name("teacher"), .taskTeacher, teachers.map { ($0.id.rawValue, $0.name) },
          chosen: typed?[name("teacher")] ?? "", in: language)
        html.field(name("task"), .taskWhat, value: typed?[name("task")] ?? "", in: language)
        html.field(
          name("supervisor"), .taskSupervisor, value: typed?[name("supervisor")] ?? "",
          in: language)
        html.field(
          name("review"), .taskReviewDay, type: "date", value: typed?[name("review")] ?? "",
          in: language)
        html.submit(.assignTaskDo, isMain: false, in: language)
      }
    }
  }

  /// What was done in the term: by route (S000-119), by who went where (S000-136), and how much
  /// of it solved a problem that was named (S003-08).
  func done(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("done")) { html in
      html.element("h2", text: "\(Phrase.doneTitle[language]) (\(sight.activities.count))")
      let solved = sight.activities.count { aims[$0.id]?.problem.isEmpty == false }
      let aimed = sight.activities.count { aims[$0.id]?.objective.isEmpty == false }
      html.element(
        "p", text: Phrase.aimedAndSolved(aimed, solved, of: sight.activities.count)[language])
      html.table(
        "routes", [.activityRoute, .activityCount], numbers: [.activityCount],
        label: .activityRoute, in: language
      ) { html in
        for route in sight.terms.routes {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: route.name[language])
            html.element(
              "td", .class("n"),
              text: Figures.count(
                sight.activities.count { pairing.routes[$0.activity.kind] == route.key }))
          }
        }
      }
      html.table(
        "visits",
        [.activityDirection, .visitsWithLeaders, .visitsWithTeachers, .visitsWithPupils],
        numbers: [.visitsWithLeaders, .visitsWithTeachers, .visitsWithPupils],
        label: .pairVisitsTitle, in: language
      ) { html in
        for direction in PairActivity.Direction.allCases {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: direction.name[language])
            for count in sight.visits(direction) {
              html.element("td", .class("n"), text: Figures.count(count))
            }
          }
        }
      }
    }
  }
}
