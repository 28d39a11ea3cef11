internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

extension TrainersPage {
  /// What trainees thought of each, and whom the rules propose to let go or to take in, each to
  /// be decided on with a reason (S002-81).
  func judged(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, let reviews else { return }
    let shown = catalogue.pool.filter { reviews.reviews[$0.id]?.mean != nil }
    html.element("section", .class("panel"), .id("judged")) { html in
      html.element("h2", text: Phrase.trainersJudged[language])
      html.element(
        "p", text: Phrase.trainersJudgedLead(reviews.pool.fewest.value)[language])
      if shown.isEmpty {
        html.element("p", .class("empty"), text: Phrase.trainersNotJudged[language])
      } else {
        let heads = reviews.pool.criteria.map { Phrase($0.name) }
        html.table(
          "trainer-marks", [.nameOf, .trainerPeople] + heads + [.trainerMean],
          numbers: [.trainerPeople, .trainerMean] + heads, label: .trainersJudged, in: language
        ) { html in
          for trainer in shown {
            guard let review = reviews.reviews[trainer.id] else { continue }
            html.element("tr") { html in
              html.element("th", .scope("row"), text: trainer.trainer.name)
              html.element("td", .class("n"), text: Figures.count(review.people))
              for criterion in reviews.pool.criteria {
                html.element(
                  "td", .class("n"),
                  text: review.means[criterion.key].map { Figures.hundredths($0) } ?? "–")
              }
              html.element(
                "td", .class("n"), text: review.mean.map { Figures.hundredths($0) } ?? "–")
            }
          }
        }
      }
      html.citation(reviews.pool.citation, in: language)
    }
    leaving(&html, reviews, language)
    entering(&html, reviews, language)
  }

  private func leaving(
    _ html: inout HTML, _ reviews: TrainerReviews, _ language: Language
  ) {
    let proposed = catalogue.pool.filter { reviews.reviews[$0.id]?.leaves.isEmpty == false }
    guard !proposed.isEmpty else { return }
    html.element("section", .class("panel"), .id("leaving")) { html in
      html.element("h2", text: "\(Phrase.trainersLeaving[language]) (\(proposed.count))")
      html.element("ul", .class("findings")) { html in
        for trainer in proposed {
          html.element("li") { html in
            let reasons = reviews.reviews[trainer.id]?.leaves ?? []
            html.text(
              ([trainer.trainer.name] + reasons.map { words($0)[language] })
                .joined(separator: " · "))
            if let reason = reviews.kept[trainer.id] {
              html.raw(" ")
              html.tag(Phrase.trainerStays[language], "good")
              html.text(" \(reason)")
            } else if context.may(.runTraining) {
              html.element("details", .class("unprinted")) { html in
                html.element("summary", text: Phrase.trainerKeep[language])
                html.form(
                  to: "/training/trainers/\(Address.encoded(trainer.id))/keep", context: context
                ) { html in
                  html.reasonField(of: "keep-\(trainer.id)", .reasonOf, language)
                  html.submit(.trainerKeep, isMain: false, in: language)
                }
              }
            }
          }
        }
      }
    }
  }

  private func entering(
    _ html: inout HTML, _ reviews: TrainerReviews, _ language: Language
  ) {
    guard !reviews.candidates.isEmpty else { return }
    html.element("section", .class("panel"), .id("entering")) { html in
      html.element("h2", text: Phrase.trainersEntering[language])
      html.element("p", text: Phrase.trainersEnteringLead(reviews.pool.enterFrom)[language])
      html.element("ul", .class("reasons")) { html in
        for teacher in reviews.candidates {
          html.element(
            "li",
            text:
              "\(teacher.name) (\(teacher.id)) · \(county.name(of: teacher.teaching.school)) · \(teacher.subject.name(in: language)) · \(teacher.backbone.name(in: language))"
          )
        }
      }
    }
  }

  private func words(_ reason: TrainerReview.Reason) -> Phrase {
    switch reason {
    case .lowMean(let mean, let least):
      .trainerLowMean(Figures.hundredths(mean), Figures.hundredths(least))
    case .idle(let day): .trainerIdle(day)
    }
  }
}
