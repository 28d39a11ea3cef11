import Policy

/// Sentences and figures of reasons that answer "what if".
extension PlanWords {
  /// What a program can check: what was found, and what it is held against.
  func figures(of reason: PlanReason) -> (measured: String, allowed: String) {
    switch reason {
    case .price(let terms):
      let gains = zip(PlanReason.PriceTerms.Part.allCases, terms.gains).map {
        "\($0.rawValue) \($1)"
      }
      return (
        ([terms.level.rawValue, "scale \(terms.scale)"] + gains + ["sum \(terms.sum)"])
          .joined(separator: ";"),
        terms.loss.map { "\(terms.level.rawValue) +\($0)" } ?? ""
      )
    case .standIn(let found):
      let farther = found.farther.map { ";farther \($0)" } ?? ""
      let how = found.takesPost ? "" : ";elsewhere"
      return (figures(found.changes), "others \(found.others)\(how)\(farther)")
    case .nextCandidate(let obstacle):
      return (
        obstacle.code + (obstacle.measured.map { " \($0)" } ?? ""),
        obstacle.allowed.map(span) ?? ""
      )
    case .wish(let block):
      let cause =
        switch block.cause {
        case .refused: "refused"
        case .closed: "closed"
        case .taken: "taken"
        case .noRoom: "no-room"
        case .gone: "gone"
        case .struck: "struck"
        case .apart: "apart"
        case .notAdmitted: "not-admitted"
        }
      return (
        (["\(block.rank) \(block.place.school)", cause] + block.codes).joined(separator: ";"), ""
      )
    case .exchange(let place, _): return ("\(place.school)", "others 1")
    case .wouldChange(let flip): return figures(of: flip)
    case .outOfReach(let reach):
      return (
        "\(reach.reachable);spare \(reach.spare);capped \(reach.capped);units \(reach.units)",
        "\(reach.lacking);" + reach.posts.map(\.description).joined(separator: ",")
      )
    case .tradeOff(let level, let least): return ("\(level.rawValue) +\(least)", "")
    case .wouldFill(let loosening, let changes):
      switch loosening {
      case .row(let name, _, let count, let range):
        return ("\(name) \(count);\(figures(changes))", span(range))
      case .commute(let metres, let limit):
        return ("commute \(metres);\(figures(changes))", "\(limit)")
      }
    default: return ("", "")
    }
  }

  private func figures(of flip: PlanReason.Flip) -> (measured: String, allowed: String) {
    switch flip {
    case .volunteering(let place): ("volunteer \(place.school)", "")
    case .wish(let place): ("wish \(place.school)", "")
    case .points(let points, let have, let place): ("points \(points) \(place.school)", "\(have)")
    case .distance(let limit, let place):
      ("distance \(place.metres ?? 0) \(place.school)", "\(limit)")
    }
  }

  func answer(of reason: PlanReason) -> LocalizedText {
    switch reason {
    case .price(let terms): price(terms)
    case .standIn(let found): standIn(found)
    case .nextCandidate(let obstacle): next(obstacle)
    case .wish(let block): wish(block)
    case .exchange(let place, let lesson):
      LocalizedText(
        zh: "若\(place.name)有一位教师愿来任教\(lesson.zh)，两人互换不违反任何规则，须对方和两校同意。",
        en: "If a teacher of \(place.name) agreed to come here for \(lesson.en), the two could "
          + "exchange within every rule; the teacher and both schools would have to agree.")
    case .wouldChange(let flip): change(flip)
    case .outOfReach(let reach):
      LocalizedText(
        zh: "按资格、通勤和去留规定，能补充\(reach.names.zh)的至多\(reach.reachable)人，缺\(reach.lacking)人，"
          + "其中\(reach.lacking - reach.reachable)人无论如何补不足。",
        en:
          "By eligibility, distance and what posts must keep, at most \(reach.reachable) can come "
          + "to \(reach.names.en), short of \(reach.lacking): "
          + "no plan can fill the last \(reach.lacking - reach.reachable).")
    case .tradeOff(let level, let least):
      LocalizedText(
        zh: "已证明：凡补上此岗位的方案，\(level.words.zh)至少增加\(level.amount(least).zh)，或更优先的目标变差。",
        en: "Proven: any plan that fills this post has \(level.words.en) "
          + "+\(level.amount(least).en) at least, or is worse on an aim before it.")
    case .wouldFill(let loosening, let changes): wouldFill(loosening, changes)
    default: LocalizedText(zh: "", en: "")
    }
  }

  private func price(_ terms: PlanReason.PriceTerms) -> LocalizedText {
    func amount(_ gain: Int) -> LocalizedText {
      let size = terms.level.amount((abs(gain) + terms.scale / 2) / terms.scale)
      let sign = gain < 0 ? "−" : "+"
      return LocalizedText(zh: sign + size.zh, en: sign + size.en)
    }
    let parts = zip(PlanReason.PriceTerms.Part.allCases, terms.gains).filter { $1 != 0 }
    let zh = parts.map { "\($0.words.zh)\(amount($1).zh)" }.joined(separator: "，")
    let en = parts.map { "\($0.words.en) \(amount($1).en)" }.joined(separator: ", ")
    guard let loss = terms.loss else {
      return LocalizedText(
        zh: "按\(terms.level.words.zh)的证明价格：\(zh)，合计\(amount(terms.sum).zh)。",
        en: "At the prices that prove \(terms.level.words.en): \(en); together "
          + "\(amount(terms.sum).en).")
    }
    let proven = LocalizedText(
      zh: "已证明：凡本人留任的方案，\(terms.level.words.zh)至少增加\(terms.level.amount(loss).zh)，或更优先的目标变差",
      en: "Proven: any plan in which the teacher stays has \(terms.level.words.en) "
        + "+\(terms.level.amount(loss).en) at least, or is worse on an aim before it")
    return LocalizedText(
      zh: proven.zh + (zh.isEmpty ? "。" : "（\(zh)）。"),
      en: proven.en + (en.isEmpty ? "." : " (\(en))."))
  }

  private func standIn(_ found: PlanReason.StandIn) -> LocalizedText {
    guard found.takesPost else { return rearranged(found) }
    var zh = "另一位\(found.lesson.zh)教师"
    var en = "another teacher of \(found.lesson.en)"
    if let farther = found.farther, farther != 0 {
      zh += farther > 0 ? "（比本人远\(farther)公里）" : "（比本人近\(-farther)公里）"
      en += farther > 0 ? " (\(farther) km farther)" : " (\(-farther) km nearer)"
    }
    if found.others > 1 {
      zh += "接替，其原岗位再由一位教师补上"
      en += " and one more for the gap that leaves"
    } else {
      zh += "接替"
    }
    let worse = changed(found.changes)
    if found.isAsGood {
      return LocalizedText(
        zh: "也有同样可行的办法：由\(zh)"
          + (found.changes.isEmpty ? "，各项目标不变。" : "，\(worse.zh)，在容差之内。"),
        en: "As good a plan exists with \(en)"
          + (found.changes.isEmpty ? ": no aim changes." : ": \(worse.en), within the tolerance."))
    }
    return LocalizedText(
      zh: "如不调动，最好由\(zh)，但\(worse.zh)。",
      en: "If the teacher stayed, it would best be \(en), but \(worse.en).")
  }

  private func rearranged(_ found: PlanReason.StandIn) -> LocalizedText {
    let effect = changed(found.changes)
    return LocalizedText(
      zh: "如不调动，须另有1人改派或留任才不违反规则，此岗位不再补人"
        + (found.changes.isEmpty ? "，各项目标不变。" : "：\(effect.zh)。"),
      en: "If the teacher stayed, one other would have to go elsewhere or stay for the rules to be "
        + "kept, with nobody for this post"
        + (found.changes.isEmpty ? ": no aim changes." : ": \(effect.en)."))
  }

  private func next(_ obstacle: PlanReason.Obstacle) -> LocalizedText {
    var (zh, en) = ("", "")
    if let measured = obstacle.measured, let allowed = obstacle.allowed {
      if obstacle.code == "commute" {
        zh = "（\(tenths(measured))公里，上限\(tenths(allowed.upperBound))公里）"
        en = " (\(tenths(measured)) km, limit \(tenths(allowed.upperBound)) km)"
      } else {
        zh = "（将为\(measured)，应为\(span(allowed))）"
        en = " (would be \(measured), allowed \(span(allowed)))"
      }
    }
    return LocalizedText(
      zh: "下一位人选（另一位\(obstacle.lesson.zh)教师）不能去：\(obstacle.words.zh)\(zh)。",
      en: "The next candidate, another teacher of \(obstacle.lesson.en), can't go: "
        + "\(obstacle.words.en)\(en).")
  }

  private func wish(_ block: PlanReason.WishBlock) -> LocalizedText {
    let zh = block.words.map(\.zh).joined(separator: "、")
    let en = block.words.map(\.en).joined(separator: ", ")
    return switch block.cause {
    case .refused:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)没有可去的岗位：\(zh)。",
        en: "Wish \(block.rank), \(block.place.name), has no post for you: \(en).")
    case .closed:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)一开始就去不了：受\(zh)所限。",
        en: "Wish \(block.rank), \(block.place.name), was closed from the start by \(en).")
    case .taken:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)轮到时已去不了：积分更高者先选，受\(zh)所限。",
        en: "Wish \(block.rank), \(block.place.name), was closed when your turn came, by \(en): "
          + "others with more points chose before.")
    case .noRoom:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)去不了：受\(zh)所限，同轮志愿者中也没有人能腾出岗位。",
        en: "Wish \(block.rank), \(block.place.name), was closed by \(en), and no volunteer of "
          + "the round could make room.")
    case .gone:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)起初有望，轮到时能腾出岗位的志愿者已换岗或留任：受\(zh)所限。",
        en: "Wish \(block.rank), \(block.place.name), was open when the round began; those who "
          + "could make room had moved or stayed when your turn came: closed by \(en).")
    case .struck:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)有志愿者可以换岗，但换岗后会违反\(zh)。",
        en: "Wish \(block.rank), \(block.place.name), was within reach of a ring of volunteers, "
          + "but that would have broken \(en).")
    case .apart:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)与配偶的去向不在同一乡镇。",
        en: "Wish \(block.rank), \(block.place.name), isn't in the township your spouse goes to.")
    case .notAdmitted:
      LocalizedText(
        zh: "第\(block.rank)志愿\(block.place.name)未能参加换岗：本校本年可离校的名额已用完（\(zh)）。",
        en: "Wish \(block.rank), \(block.place.name), couldn't be tried: as many as may leave your "
          + "school this year had gone before (\(en)).")
    }
  }

  private func change(_ flip: PlanReason.Flip) -> LocalizedText {
    func away(_ place: PlanReason.Place) -> LocalizedText {
      place.metres.map {
        LocalizedText(zh: "（距住址\(tenths($0))公里）", en: " (\(tenths($0)) km from home)")
      } ?? LocalizedText(zh: "", en: "")
    }
    return switch flip {
    case .volunteering(let place):
      LocalizedText(
        zh: "如当初自愿并填报\(place.name)\(away(place).zh)，可在自愿环节去该校。",
        en: "As a volunteer for \(place.name)\(away(place).en) this teacher would have got it.")
    case .wish(let place):
      LocalizedText(
        zh: "如当初多填报\(place.name)\(away(place).zh)，可在自愿环节去该校。",
        en: "With \(place.name)\(away(place).en) as one more wish, it would have been open.")
    case .points(let points, let have, let place):
      LocalizedText(
        zh: "如积分达到\(points)分（现\(have)分），可在自愿环节去\(place.name)。",
        en: "With \(points) points instead of \(have), \(place.name) would have been open.")
    case .distance(let limit, let place):
      LocalizedText(
        zh: "如住址距\(place.name)超过\(tenths(limit))公里（现\(tenths(place.metres ?? 0))公里），就不会派往该校。",
        en: "Living more than \(tenths(limit)) km from \(place.name) (now "
          + "\(tenths(place.metres ?? 0)) km), the teacher wouldn't be sent there.")
    }
  }

  private func wouldFill(
    _ loosening: PlanReason.Loosening, _ changes: [PlanReason.LevelChange]
  ) -> LocalizedText {
    let effect = changed(changes)
    switch loosening {
    case .row(_, let words, let count, let range):
      return LocalizedText(
        zh: "只要允许\(words.zh)为\(count)（现应为\(span(range))），其他人不变即可补上1人：\(effect.zh)。",
        en: "If \(words.en) could be \(count) (now \(span(range))), one could come with everybody "
          + "else as planned: \(effect.en).")
    case .commute(let metres, let limit):
      let need = (metres + 99) / 100 * 100
      return LocalizedText(
        zh: "只要通勤上限由\(tenths(limit))公里放宽到\(tenths(need))公里，其他人不变即可补上1人：\(effect.zh)。",
        en: "With a commute limit of \(tenths(need)) km instead of \(tenths(limit)) km one could "
          + "come with everybody else as planned: \(effect.en).")
    }
  }
}

extension PlanReason.PriceTerms.Part {
  fileprivate var words: LocalizedText {
    switch self {
    case .newPost: LocalizedText(zh: "补充新岗位", en: "the new post")
    case .oldPost: LocalizedText(zh: "离开原岗位", en: "the old post")
    case .quota: LocalizedText(zh: "交流任务", en: "the quotas")
    case .balance: LocalizedText(zh: "校际结构", en: "balance")
    case .ties: LocalizedText(zh: "夫妻与结对", en: "couples and pairs")
    case .own: LocalizedText(zh: "本人代价", en: "the teacher's own burden")
    }
  }
}
