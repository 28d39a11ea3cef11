internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

extension PlanPage {
  func write(to html: inout HTML, in language: Language) {
    html.element("div", .class("head")) { html in
      html.element("h1", text: title(in: language))
      html.element("div", .class("actions")) { html in
        if hasWorkbook {
          html.element(
            "a", .class("button main"), .href(file("/plan.xlsx")),
            text: Phrase.downloadWorkbook[language])
        }
        html.element(
          "a", .class("button"), .href(file("/plan.json")), text: Phrase.downloadJSON[language])
      }
    }
    if precedesCorrection {
      html.element("section", .class("panel status warn"), .id("precedes")) { html in
        html.element("p", text: Phrase.planPrecedesCorrection[language])
        if mayTakeCounty {
          html.element("p", .class("small")) { html in
            html.link(file("/plan/county.xlsx"), Phrase.workbookOfPlan[language])
          }
        }
      }
    }
    PlanVerdict(plan: plan).write(to: &html, in: language)
    if let clashes = plan.doctor, !clashes.isEmpty { doctor(&html, clashes, language) }
    guard plan.status != .infeasible else { return }
    summary(&html, language)
    LevelTable(plan: plan).write(to: &html, in: language)
    html.element("section", .class("panel"), .id("moves-panel")) { html in
      html.element("h2", text: "\(Phrase.moves[language]) (\(Figures.count(plan.moves.count)))")
      html.element("p", .class("note")) { html in
        html.link("/schools?sort=-come", Phrase.bySchool[language])
      }
      filter.form(in: language).write(to: &html, in: language)
      table.write(to: &html, in: language)
    }
    unfilled(&html, language)
    certificate(&html, language)
  }

  private func summary(_ html: inout HTML, _ language: Language) {
    html.element("dl", .class("keys")) { html in
      html.key(
        Phrase.keyMoves[language], Figures.count(plan.moves.count),
        "\(Phrase.schoolsInvolved[language]) \(Set(plan.moves.flatMap { [$0.from, $0.to] }).count)")
      for direction in [Move.Direction.down, .up, .lateral, .swap] {
        let count = plan.moves.count { $0.direction == direction }
        guard count > 0 else { continue }
        html.key(
          direction.name(in: language), Figures.count(count),
          Figures.percent(count, of: plan.moves.count))
      }
      let wished = plan.moves.count { $0.phase == .market }
      html.key(
        Move.Phase.market.name(in: language), Figures.count(wished),
        Figures.percent(wished, of: plan.moves.count))
      let missing = county.posts.missing
      html.key(
        Phrase.keyShortage[language],
        "\(Figures.count(missing.before)) → \(Figures.count(missing.after))",
        Phrase.shortageOfNeed(Figures.count(county.posts.need))[language])
    }
  }

  private func unfilled(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: "\(Phrase.unfilled[language]) (\(plan.unfilled.count))")
      html.element("p", .class("note"), text: Phrase.unfilledNote[language])
      guard !plan.unfilled.isEmpty else {
        return html.element("p", .class("muted"), text: Phrase.noUnfilled[language])
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.showTable[language])
        html.scroll(Phrase.unfilled[language]) { html in
          html.element("table") { html in
            html.head([.schoolName, .stage, .subject], numbers: [.missing], [.why], in: language)
            html.element("tbody") { html in
              for post in plan.unfilled { row(&html, post, language) }
            }
          }
        }
      }
    }
  }

  private func row(_ html: inout HTML, _ post: Unfilled, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.school(post.school, county.name(of: post.school))
      }
      html.element("td", text: post.stage.name(in: language))
      html.element("td", text: post.subject.name(in: language))
      html.element("td", .class("n minus"), text: Figures.count(post.missing))
      html.element("td") { html in
        for reason in post.reasons {
          html.element("div", .class("small"), text: reason.text(in: language))
        }
      }
    }
  }

  /// A file of the same day as the page.
  private func file(_ path: String) -> String {
    Address(path: path).setting("known", to: address["known"]).text
  }

  private func certificate(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("certificate")) { html in
      html.element("h2", text: Phrase.certificate[language])
      html.element("div", .class("prose")) { html in
        html.element("p", text: Phrase.certificateText[language])
        html.element("p", text: Phrase.verifyCommand[language])
      }
      html.element(
        "pre", .class("command"), Attribute("tabindex", "0"),
        text: "junheng verify county.xlsx --book policy-book.yaml plan.json")
      html.element("p", .class("actions")) { html in
        if mayTakeCounty {
          html.element(
            "a", .class("button"), .href(file("/county.xlsx")),
            text: Phrase.downloadCounty[language])
        }
        html.element(
          "a", .class("button"), .href(file("/policy-book.yaml")),
          text: Phrase.downloadBook[language])
        html.element(
          "a", .class("button"), .href(file("/plan.json")), text: Phrase.downloadJSON[language])
      }
      html.element("dl", .class("facts digests")) { html in
        html.fact(.engine, plan.engine, in: language)
        html.fact(.seed, "\(plan.seed)", in: language)
        html.fact(.effort, Figures.count(plan.effort), in: language)
        html.digest(.workbookDigest, plan.workbookSHA256, in: language)
        html.digest(.bookDigest, plan.book.sha256, in: language)
        html.digest(.planDigest, plan.certificate.digest, in: language)
      }
    }
  }
}

extension HTML {
  /// A table's head: words, then numbers, then words again.
  mutating func head(
    _ words: [Phrase], numbers: [Phrase] = [], _ rest: [Phrase] = [], in language: Language
  ) {
    element("thead") { html in
      html.element("tr") { html in
        for name in words { html.element("th", .scope("col"), text: name[language]) }
        for name in numbers {
          html.element("th", .class("n"), .scope("col"), text: name[language])
        }
        for name in rest { html.element("th", .scope("col"), text: name[language]) }
      }
    }
  }

  fileprivate mutating func digest(_ name: Phrase, _ digest: String, in language: Language) {
    element("div", .class("wide")) { html in
      html.element("dt", text: name[language])
      html.element("dd", .class("mono"), text: digest)
    }
  }
}
