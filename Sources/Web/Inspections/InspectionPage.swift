internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections/rounds/ID`: one inspection: its draw, its schools beside one another, and its
/// circular.
struct InspectionPage: Page {
  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let round: RecordedInspection
  let scope: Scope
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { round.name }

  private var plans: Bool { context.isPresent && context.may(.planInspections) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(round.name, lead: round.solves)
    html.problems(problems, in: language)
    facts(&html, language)
    if round.isDrawn { draw(&html, language) }
    visits(&html, language)
    conclusion(&html, language)
  }

  private func facts(_ html: inout HTML, _ language: Language) {
    let terms = county.supervision(on: round.days.lowerBound)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(
          .inspectionOccasion,
          terms?[occasion: round.occasion]?.name[language] ?? Phrase.irregular[language],
          in: language)
        html.fact(
          .inspectionTemplate, county.template(of: round)?.name[language] ?? round.template,
          in: language)
        html.fact(
          .inspectionDays,
          [round.days.lowerBound, round.days.upperBound].map { Figures.day($0, in: language) }
            .joined(separator: " – "), in: language)
        html.fact(.inspectionSolves, round.solves, in: language)
        html.fact(
          .notedOn, "\(round.hand.person) · \(Figures.day(round.hand.day, in: language))",
          in: language)
      }
      if let template = county.template(of: round) {
        html.citation(template.citation, in: language)
      }
    }
  }

  private func draw(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("draw")) { html in
      html.element("h2", text: Phrase.drawTitle[language])
      html.element("p", text: Phrase.drawLead[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.placesDrawn, Figures.count(round.places), in: language)
        html.fact(.drawCommitment, round.commitment, in: language)
        if let draw = round.draw {
          html.fact(.drawSeed, draw.draw.seed, in: language)
          html.fact(.drawWord, draw.draw.word, in: language)
          html.fact(.drawWitness, draw.witness, in: language)
        }
      }
      if let draw = round.draw {
        lots(
          &html, draw.draw, round.candidates.map { ($0.school.rawValue, $0.name) },
          drawn: round.places, .drawTitle, language)
      } else {
        waiting(&html, language)
      }
    }
  }

  private func waiting(_ html: inout HTML, _ language: Language) {
    html.element("details") { html in
      html.element(
        "summary",
        text: "\(Phrase.schoolsOfInspection[language]) (\(round.candidates.count))")
      html.element("ul", .class("reasons")) { html in
        for candidate in round.candidates {
          html.element("li", text: "\(candidate.school) \(candidate.name)")
        }
      }
    }
    guard let from = round.drawsFrom(by: county) else { return }
    guard from <= context.dayShown else {
      return html.element(
        "p", .class("muted"),
        text: Phrase.drawWaits(Figures.day(from, in: language))[language])
    }
    guard plans else { return }
    html.form(to: "\(round.address)/draw", context: context) { html in
      html.line("word", .drawWord, typed, hint: .drawWordHint, in: language)
      html.line("witness", .drawWitness, typed, in: language)
      html.submit(.drawDo, in: language)
    }
  }

  /// Each lot, so that anybody can make it again.
  private func lots(
    _ html: inout HTML, _ draw: PublicDraw, _ candidates: [(id: String, name: String)],
    drawn: Int, _ label: Phrase, _ language: Language
  ) {
    let names = Dictionary(candidates.map { ($0.id, $0.name) }) { first, _ in first }
    html.element("p") { html in
      html.element(
        "code",
        text: "printf '%s\\n%s\\n%s\\n' \(draw.seed) '\(draw.word)' "
          + "\(candidates.first?.id ?? "") | sha256sum")
    }
    html.table("lots", [.nameOf, .drawLot], label: label, in: language) { html in
      for (place, lot) in draw.lots(of: candidates.map(\.id)).enumerated() {
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            html.text("\(lot.candidate) \(names[lot.candidate] ?? "")")
            if place < drawn {
              html.raw(" ")
              html.tag(Phrase.isDrawnTag[language], "primary")
            }
          }
          html.element("td", .class("digest"), text: lot.digest)
        }
      }
    }
  }

  private func visits(_ html: inout HTML, _ language: Language) {
    let compared = record.comparison(of: round.template, by: county).comparison
    let mean = compared.means[round.id]
    html.element("section", .class("panel"), .id("visits")) { html in
      html.element("h2", text: "\(Phrase.visitsTitle[language]) (\(round.visits.count))")
      guard !round.visits.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noVisits[language])
      }
      html.table(
        "visit-table",
        [.schoolName, .stateOf, .visitedOn, .visitScore, .beyondMean, .praised, .problemsOpen],
        numbers: [.visitScore, .beyondMean, .problemsOpen], label: .visitsTitle, in: language
      ) { html in
        for visit in round.visits where scope.holds(visit.school) {
          row(&html, visit, mean, language)
        }
      }
      if let mean {
        html.element(
          "p", .class("muted"),
          text: "\(Phrase.meanOf[language]) \(Figures.permille(mean))")
      }
      html.element("p") { html in
        html.link(
          "/inspections/compare?template=\(Address.encoded(round.template))",
          Phrase.comparisonTitle[language])
      }
    }
  }

  private func row(
    _ html: inout HTML, _ visit: RecordedVisit, _ mean: Int?, _ language: Language
  ) {
    let score = visit.permille(of: round, by: county)
    let open = record.problems.count {
      $0.visit == visit.id && [.open, .answered].contains($0.state.state)
    }
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        if visit.isShown(to: scope) {
          html.link(visit.address, visit.schoolName)
        } else {
          html.text(visit.schoolName)
        }
      }
      html.element("td") { html in
        html.tag(
          (visit.closing == nil ? Phrase.visitOpen : .visitDone)[language],
          visit.closing == nil ? "warn" : "good")
      }
      html.element(
        "td", text: visit.closing.map { Figures.day($0.visited, in: language) } ?? "")
      html.element("td", .class("n"), text: score.map { Figures.permille($0) } ?? "–")
      html.element(
        "td", .class("n"),
        text: score.flatMap { score in mean.map { Figures.points(score - $0) } } ?? "–")
      html.element("td", text: visit.closing?.praise ?? "")
      html.element("td", .class("n"), text: Figures.count(open))
    }
  }

  private func conclusion(_ html: inout HTML, _ language: Language) {
    if let conclusion = round.conclusion {
      html.element("section", .class("panel"), .id("circular")) { html in
        html.element("h2", text: Phrase.concludeTitle[language])
        html.element("dl", .class("facts")) { html in
          html.fact(.inspectionSummary, conclusion.summary, in: language)
          html.fact(.inspectionCircular, conclusion.circular, in: language)
          html.fact(
            .notedOn,
            "\(conclusion.hand.person) · \(Figures.day(conclusion.hand.day, in: language))",
            in: language)
        }
      }
      return
    }
    guard plans, !round.visits.isEmpty, round.visits.allSatisfy({ $0.closing != nil }) else {
      return
    }
    html.element("section", .class("panel narrow unprinted"), .id("conclude")) { html in
      html.element("h2", text: Phrase.concludeTitle[language])
      html.element("p", text: Phrase.concludeLead[language])
      html.form(to: "\(round.address)/conclude", context: context) { html in
        html.words("summary", .inspectionSummary, typed, in: language)
        html.words("circular", .inspectionCircular, typed, in: language)
        html.submit(.concludeDo, in: language)
      }
      if let citation = county.supervision(on: round.days.lowerBound)?.closingCitation {
        html.citation(citation, in: language)
      }
    }
  }
}

extension Figures {
  /// A difference in thousandths as percentage points with its sign, such as +2.5.
  static func points(_ thousandths: Int) -> String {
    let size = abs(thousandths)
    return "\(thousandths > 0 ? "+" : thousandths < 0 ? "−" : "")\(size / 10).\(size % 10)"
  }
}
