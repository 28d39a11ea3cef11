internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension ClassCoursePage {
  /// The lecturers' tour, and which schools it reaches (S002-69).
  func tour(_ html: inout HTML, _ language: Language) {
    let county = board.county
    let stops = board.stops.filter { $0.stop.course == course.id }
    html.element("section", .class("panel"), .id("tour")) { html in
      html.element("h2", text: "\(Phrase.tourTitle[language]) (\(stops.count))")
      if stops.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noTour[language])
      } else {
        html.table(
          "stops", [.tourDay, .mainVenue, .branchVenues, .tourLecturers, .stateOf],
          label: .tourTitle, in: language
        ) { html in
          for recorded in stops { row(&html, recorded, language) }
        }
        reach(&html, stops.filter { $0.offBecause == nil }.map(\.stop), language)
      }
      html.citation(terms.reach.citation, in: language)
      guard keeps else { return }
      html.element("details", Attribute("open", nil, if: typed?.text("main").isEmpty == false)) {
        html in
        html.element("summary", text: Phrase.planStop[language])
        html.form(to: "\(course.classAddress)/tour", context: context) { html in
          html.field(
            "held", .tourDay, type: "date", value: typed?.text("held") ?? "", in: language)
          html.choiceField(
            "main", .mainVenue, county.roster.schools.map { ($0.id.rawValue, $0.name) },
            chosen: typed?.text("main") ?? "", in: language)
          html.box(
            "branches", .branchVenues, hint: .branchesHint, typed?.text("branches") ?? "",
            language)
          html.ticks(
            "lecturer", .tourLecturers,
            board.catalogue.pool.map { ($0.id, $0.trainer.name) },
            ticked: { typed?.all("lecturer").contains($0) ?? false }, in: language)
          html.submit(.planStop, in: language)
        }
      }
    }
  }

  private func row(_ html: inout HTML, _ recorded: RecordedStop, _ language: Language) {
    let county = board.county
    let stop = recorded.stop
    html.element("tr") { html in
      html.element("th", .scope("row"), text: Figures.day(stop.day, in: language))
      html.element("td", text: county.name(of: stop.main))
      html.element(
        "td", text: stop.branches.sorted().map { county.name(of: $0) }.joined(separator: "、"))
      html.element(
        "td",
        text: board.catalogue.trainers.filter { stop.lecturers.contains($0.id) }
          .map(\.trainer.name).joined(separator: "、"))
      html.element("td") { html in
        if let why = recorded.offBecause {
          html.tag(Phrase.calledOff[language], "bad")
          html.text(" \(why)")
        } else if keeps {
          html.element("details") { html in
            html.element("summary", text: Phrase.callOffDo[language])
            html.form(
              to: "\(course.classAddress)/tour/\(Address.encoded(recorded.id))/off",
              context: context
            ) { html in
              html.reasonField(of: recorded.id, .callOffReason, language)
              html.submit(.callOffDo, isMain: false, in: language)
            }
          }
        }
      }
    }
  }

  private func reach(_ html: inout HTML, _ stops: [TourStop], _ language: Language) {
    guard !stops.isEmpty else { return }
    let county = board.county
    let scope = Scope(context.reaches(of: .seeSchool))
    let reach = TourReach(
      of: schools, by: stops.reduce(into: Set<School.ID>()) { $0.formUnion($1.venues) },
      at: board.places, terms)
    if seesAll {
      html.element("p", text: Phrase.reached(reach.reached, of: reach.trainees)[language])
    }
    let lines = reach.lines.filter { seesAll || scope.holds($0.school) }
    guard !lines.isEmpty else { return }
    html.table(
      "reach", [.schoolName, .traineesTitle, .nearestVenue, .kilometresAway, .stateOf],
      numbers: [.traineesTitle, .kilometresAway], label: .reachTitle, in: language
    ) { html in
      for line in lines.prefix(60) {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: county.name(of: line.school))
          html.element("td", .class("n"), text: Figures.count(line.trainees))
          html.element("td", text: line.venue.map { county.name(of: $0) } ?? "–")
          html.element(
            "td", .class("n"), text: line.metres.map { Phrase.kilometres($0)[language] } ?? "–")
          html.element("td") { html in
            if line.isReached {
              html.tag(Phrase.isReached[language], "good")
            } else {
              html.tag(Phrase.notReached[language], "warn")
            }
          }
        }
      }
    }
  }

  /// What the lecturers gathered for the examination (S002-70).
  func aids(_ html: inout HTML, _ language: Language) {
    let aids = board.aids.filter { $0.course == course.id }
    html.element("section", .class("panel"), .id("aids")) { html in
      html.element("h2", text: "\(Phrase.aidsTitle[language]) (\(aids.count))")
      if aids.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noAids[language])
      }
      for aid in aids {
        html.element("details") { html in
          html.element(
            "summary", text: "\(terms.materials.name(of: aid.kind, in: language)) · \(aid.title)")
          html.element("p", text: aid.words)
          html.element(
            "p", .class("small muted"),
            text: "\(aid.hand.person) · \(Figures.day(aid.hand.day, in: language))")
        }
      }
      if let citation = terms.materials.first?.citation { html.citation(citation, in: language) }
      guard context.isPresent, keeps || context.runsClass(of: course, in: board) else { return }
      html.form(to: "\(course.classAddress)/aids", context: context) { html in
        html.choiceField(
          "aid", .aidKind, terms.materials.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("aid") ?? "", in: language)
        html.field("aid-title", .aidTitle, value: typed?.text("aid-title") ?? "", in: language)
        html.textArea(
          "aid-words", .aidWords, value: typed?.text("aid-words") ?? "", in: language)
        html.submit(.addAid, isMain: false, in: language)
      }
    }
  }
}
