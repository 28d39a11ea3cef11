internal import Policy
internal import Rooms
internal import Staffing
internal import Wording

extension RoomListPage {
  /// The sums on top: all rooms, idle ones by why, by kind and by area.
  func picture(_ html: inout HTML, _ terms: RoomTerms, _ language: Language) {
    let all = tally(sights, schools, terms)
    html.element("dl", .class("keys")) { html in
      html.key(
        Phrase.roomCount[language], Figures.count(all.rooms),
        "\(Phrase.roomSets[language]) \(Figures.count(all.sets))")
      html.key(
        Phrase.roomCoverage[language], all.coverage.map(Figures.rate) ?? "–",
        Phrase.roomTimes(all.having, of: all.schools)[language])
      html.key(
        Phrase.roomMean[language], all.mean.map(Phrase.roomHours) ?? "–",
        "\(Phrase.roomUnlogged[language]) \(Figures.count(all.missing))")
      html.key(
        Phrase.roomIdleCount[language], Figures.count(all.idle),
        all.rooms == 0 ? "–" : Figures.percent(all.idle, of: all.rooms))
    }
    reasons(&html, terms, language)
    html.element("div", .class("columns even")) { html in
      tallies(
        &html, "kinds", .roomByKind, .roomKind,
        terms.kinds.map { kind in
          (kind.name[language], tally(sights.filter { $0.room.kind == kind.key }, schools, terms))
        }, language)
      tallies(
        &html, "zones", .roomByZone, .area,
        Zone.allCases.map { zone in
          (zone.name(in: language), tally(sights, schools.filter { $0.zone == zone }, terms))
        }, language)
    }
  }

  private func tally(
    _ sights: [RoomSight], _ schools: [School], _ terms: RoomTerms
  ) -> RoomTally {
    RoomTally(sights.map(\.entry), among: Set(schools.map(\.id)), terms)
  }

  /// Idle rooms by why, each with who can mend it.
  private func reasons(_ html: inout HTML, _ terms: RoomTerms, _ language: Language) {
    let counts = RoomTally.idleReasons(sights.map(\.entry), terms)
    html.element("section", .class("panel"), .id("reasons")) { html in
      html.element("h2", text: Phrase.roomByReason[language])
      guard !counts.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noIdleRooms[language])
      }
      html.table(
        "idle", [.roomReason, .roomAnswerer, .roomIdleCount], numbers: [.roomIdleCount],
        label: .roomByReason, in: language
      ) { html in
        for reason in terms.reasons {
          guard let count = counts[reason.key] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(
                "/rooms?idle=yes&reason=\(Address.encoded(reason.key))", reason.name[language])
            }
            html.element("td", text: Phrase.roomAnswerer(reason.answerer)[language])
            html.element("td", .class("n"), text: Figures.count(count))
          }
        }
        // Rooms whose reason the book doesn't have any more stand with those that gave none.
        let rest = counts.filter { terms[reason: $0.key] == nil }.values.reduce(0, +)
        if rest > 0 {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: Phrase.roomNoReason[language])
            html.element("td", text: Phrase.roomAnswerer(.school)[language])
            html.element("td", .class("n"), text: Figures.count(rest))
          }
        }
      }
    }
  }

  private func tallies(
    _ html: inout HTML, _ id: String, _ title: Phrase, _ head: Phrase,
    _ rows: [(name: String, tally: RoomTally)], _ language: Language
  ) {
    let numbers: [Phrase] = [.roomCount, .roomCoverage, .roomMean, .roomIdleCount]
    html.element("section", .class("panel")) { html in
      html.element("h2", text: title[language])
      html.table(id, [head] + numbers, numbers: numbers, label: title, in: language) { html in
        for (name, tally) in rows {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: name)
            html.element("td", .class("n"), text: Figures.count(tally.rooms))
            html.element("td", .class("n"), text: tally.coverage.map(Figures.rate) ?? "–")
            html.element("td", .class("n"), text: tally.mean.map(Phrase.roomHours) ?? "–")
            html.element("td", .class("n"), text: Figures.count(tally.idle))
          }
        }
      }
    }
  }
}
