internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// How good a union's week is, who travels, and what stays uncovered with every reason.
struct UnionWeekFigures {
  let itinerary: Itinerary
  let county: County

  func write(to html: inout HTML, in language: Language) {
    aims(&html, language)
    if !itinerary.travellers.isEmpty { travellers(&html, language) }
    if !itinerary.uncovered.isEmpty { uncovered(&html, language) }
  }

  private func aims(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("aims")) { html in
      html.element("h2", text: Phrase.unionWeekAims[language])
      html.table(
        "levels", [.aim, .value, .bound, .gap], numbers: [.value, .bound, .gap],
        label: .unionWeekAims, in: language
      ) { html in
        for level in itinerary.levels {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: Phrase.itineraryLevel(level.name)[language])
            for text in [
              Figures.count(level.value), Figures.count(level.bound),
              level.gap == 0 ? "0" : Figures.millionths(level.gap),
            ] {
              html.element("td", .class("n"), text: text)
            }
          }
        }
      }
      guard !itinerary.limits.isEmpty else { return }
      html.element("h3", text: Phrase.unionWeekLifted[language])
      html.element("ul") { html in
        for limit in itinerary.limits {
          html.element(
            "li",
            text: Phrase.limitLifted(
              limit.limit, absent: limit.absent, uncovered: limit.uncovered)[language])
        }
      }
    }
  }

  private func travellers(_ html: inout HTML, _ language: Language) {
    let numbers: [Phrase] = [
      .unionWeekDays, .unionWeekMinutes, .unionWeekLongest, .unionWeekAway, .unionWeekHome,
      .unionWeekFull,
    ]
    html.element("section", .class("panel"), .id("travellers")) { html in
      html.element("h2", text: Phrase.travellingTeachers[language])
      html.table(
        "traveller", [.teacherName, .unionWeekBase] + numbers, numbers: numbers,
        label: .travellingTeachers, in: language
      ) { html in
        for row in itinerary.travellers {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"),
              text: county.roster[row.teacher]?.name ?? row.teacher.rawValue)
            html.element("td", text: county.name(of: row.base))
            for number in [
              row.days, row.minutes, row.longestDay, row.away, row.home, row.load,
            ] {
              html.element("td", .class("n"), text: Figures.count(number))
            }
          }
        }
      }
    }
  }

  private func uncovered(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("uncovered")) { html in
      html.element("h2", text: Phrase.uncoveredLessons[language])
      html.table(
        "gap", [.unionCandidateSchools, .unionSubject, .unionWeekNeeded, .unionWeekMissing, .why],
        numbers: [.unionWeekNeeded, .unionWeekMissing], label: .uncoveredLessons, in: language
      ) { html in
        for row in itinerary.uncovered {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: county.name(of: row.school))
            html.element(
              "td", text: "\(row.stage.name(in: language)) \(row.subject.name(in: language))")
            html.element("td", .class("n"), text: Figures.count(row.needed))
            html.element("td", .class("n"), text: Figures.count(row.missing))
            html.element(
              "td",
              text: row.reasons.map { $0.text(in: language) }
                .joined(separator: language == .zh ? "" : " "))
          }
        }
      }
    }
  }
}
