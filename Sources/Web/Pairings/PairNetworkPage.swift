internal import Access
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/pairings/network`: the county's figures of pairs (S002-30), a picture of who helps whom,
/// every helper with whom it helps by which document (S003-14, S003-24), and partners from
/// outside (S002-79).
struct PairNetworkPage: Page {
  let context: WebContext
  let county: County
  let year: PairYear
  let documents: [PairGraph.Pair: PairDocument]
  let partners: [OutsidePartner]

  /// How many signs of a pair on paper there are, by pair.
  let signs: [PairGraph.Pair: Int]
  let problems: [Phrase]
  let typed: FormFields?

  var section: Section? { .pairings }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.networkTitle[language] }
  var layout: NetworkLayout { NetworkLayout(year.sights.map(\.pair)) }
  var mayArrange: Bool { context.isPresent && context.may(.arrangePairs) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(title(in: language), lead: Phrase.networkLead[language])
    html.problems(problems, in: language)
    let layout = layout
    let paired = Set(layout.helpers + layout.helped)
    html.element("section", .class("panel"), .id("figures")) { html in
      html.element("h2", text: Phrase.networkFigures[language])
      html.element("dl", .class("facts")) { html in
        html.fact(.pairsCount, Figures.count(year.sights.count), in: language)
        html.fact(.helpersCount, Figures.count(layout.helpers.count), in: language)
        html.fact(.helpedCount, Figures.count(layout.helped.count), in: language)
        html.fact(
          .neitherCount,
          Figures.count(county.roster.schools.count { !paired.contains($0.id) }), in: language)
      }
    }
    if !year.sights.isEmpty { picture(&html, layout, language) }
    helpers(&html, layout, language)
    online(&html, language)
    outside(&html, language)
  }

  private func picture(_ html: inout HTML, _ layout: NetworkLayout, _ language: Language) {
    let most = max(layout.helpers.count, layout.helped.count)
    let height = most * 26 + 20
    func heights(_ schools: [School.ID]) -> [School.ID: Int] {
      Dictionary(
        uniqueKeysWithValues: schools.enumerated().map { position, school in
          (school, 10 + (2 * position + 1) * (height - 20) / (2 * schools.count))
        })
    }
    let (left, right) = (heights(layout.helpers), heights(layout.helped))
    html.element("section", .class("panel"), .id("picture")) { html in
      html.element("h2", text: Phrase.networkPicture[language])
      html.element("p", .class("muted"), text: Phrase.networkPictureHint[language])
      html.element(
        "svg", .class("map"), Attribute("viewBox", "0 0 720 \(height)"),
        Attribute("role", "img"), Attribute("aria-label", Phrase.networkPicture[language])
      ) { html in
        for sight in year.sights {
          guard let from = left[sight.pair.helper], let to = right[sight.pair.helped] else {
            continue
          }
          let isPaper = signs[sight.pair, default: 0] > 0
          html.shape(
            "line", .class("flow"), Attribute("x1", "250"), Attribute("y1", "\(from)"),
            Attribute("x2", "470"), Attribute("y2", "\(to)"),
            Attribute("stroke-width", "\(min(10, 1 + sight.counted.count / 4))"),
            Attribute("stroke-dasharray", "6 5", if: isPaper))
        }
        for (schools, place, anchor) in [(left, 242, "end"), (right, 478, "start")] {
          for (school, y) in schools.sorted(by: { $0.value < $1.value }) {
            html.element(
              "text", .class("quiet"), Attribute("x", "\(place)"), Attribute("y", "\(y + 4)"),
              Attribute("font-size", "13"), Attribute("text-anchor", anchor),
              text: county.name(of: school))
          }
        }
      }
    }
  }

  /// The schools that have pairing duties, with what they do for whom (S003-24).
  private func helpers(_ html: inout HTML, _ layout: NetworkLayout, _ language: Language) {
    html.element("section", .class("panel"), .id("helpers")) { html in
      html.element("h2", text: "\(Phrase.helperList[language]) (\(layout.helpers.count))")
      html.table(
        "network",
        [
          .helperSchool, .helpedSchool, .helpRespects, .pairSince, .activityCount, .pairSigns,
          .pairDocument,
        ], numbers: [.activityCount, .pairSigns], label: .helperList, in: language
      ) { html in
        for sight in year.sights { row(&html, sight, language) }
      }
      guard mayArrange, !year.sights.isEmpty else { return }
      html.element("details", .class("unprinted"), Attribute("open", nil, if: isTyped("number"))) {
        html in
        html.element("summary", text: Phrase.giveDocument[language])
        html.form(to: "/pairings/documents", context: context) { html in
          html.field("number", .documentNumber, value: typed?["number"] ?? "", in: language)
          html.field(
            "issued", .documentDay, type: "date",
            value: typed?["issued"] ?? "\(context.occasion.today)", in: language)
          html.ticks(
            "pair", .documentPairs,
            year.sights.map { sight in
              (
                "\(sight.pair.helper)/\(sight.pair.helped)",
                "\(county.name(of: sight.pair.helper)) → \(county.name(of: sight.pair.helped))"
              )
            },
            ticked: { isTyped("number") ? typed?.all("pair").contains($0) == true : false },
            in: language)
          html.submit(.giveDocument, isMain: false, in: language)
        }
      }
    }
  }

  private func row(_ html: inout HTML, _ sight: PairSight, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(sight.pair.address, county.name(of: sight.pair.helper))
      }
      html.element("td", text: county.name(of: sight.pair.helped))
      html.element(
        "td",
        text: sight.kinds.map(\.name[language]).joined(separator: language == .zh ? "、" : ", "))
      html.element("td", text: sight.since?.description ?? "–")
      html.element("td", .class("n"), text: Figures.count(sight.counted.count))
      html.element(
        "td", .class("n"), text: Figures.count(signs[sight.pair, default: 0]))
      html.element(
        "td",
        text: documents[sight.pair].map { "\($0.number) · \(Figures.day($0.issued, in: language))" }
          ?? "–")
    }
  }

  func isTyped(_ name: String) -> Bool { typed?[name] != nil }
}
