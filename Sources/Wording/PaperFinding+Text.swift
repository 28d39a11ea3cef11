public import Partnership
public import Staffing

extension PaperFinding {
  /// What was measured and what is allowed.
  ///
  /// - Parameter day: The day of an activity of the pair, by its position.
  public func words(_ day: (Int) -> Day) -> Phrase {
    switch self {
    case .oneWay(let direction, let most, let all, let share, let allowed):
      return Phrase(
        zh:
          "有方向的 \(all) 次活动里，\(most) 次都是\(direction.name[.zh])（\(percent(share))，不超过 \(percent(allowed.value))）：只有一方在动",
        en:
          "\(most) of \(all) activities with a direction went \(direction.name[.en]) (\(percent(share)), at most \(percent(allowed.value))): one side only"
      )
    case .bunched(let days, let most, let all, let share, let allowed):
      return Phrase(
        zh:
          "\(all) 次活动里，\(most) 次挤在 \(days.lowerBound) 至 \(days.upperBound)（\(percent(share))，不超过 \(percent(allowed.value))）",
        en:
          "\(most) of \(all) activities lie between \(days.lowerBound) and \(days.upperBound) (\(percent(share)), at most \(percent(allowed.value)))"
      )
    case .tooFew(let met, let expected, let share, let allowed):
      return Phrase(
        zh: "应做 \(expected) 次，做了 \(met) 次（\(percent(share))，不低于 \(percent(allowed.value))）",
        en:
          "\(met) of \(expected) expected were done (\(percent(share)), at least \(percent(allowed.value)))"
      )
    case .samePhoto(let activity, let source, let bits, let allowed):
      let other = place(source, day)
      return Phrase(
        zh: "\(day(activity)) 的照片与\(other.zh)的是同一张（64 位相差 \(bits)，\(allowed.value) 以内算同一张）",
        en:
          "the photograph of \(day(activity)) is that of \(other.en) (\(bits) of 64 bits differ, the same up to \(allowed.value))"
      )
    case .copiedNotes(let copies, let all, let share, let allowed):
      let told = copies.prefix(5).map { copy in
        let other = place(copy.original, day)
        return (
          zh: "\(day(copy.activity)) 与\(other.zh)重合 \(percent(copy.containment))",
          en: "\(day(copy.activity)) has \(percent(copy.containment)) of \(other.en)"
        )
      }
      return Phrase(
        zh:
          "\(all) 篇记录里 \(copies.count) 篇与别的雷同（\(percent(share))，不超过 \(percent(allowed.value))）："
          + told.map(\.zh).joined(separator: "；"),
        en:
          "\(copies.count) of \(all) notes are copies (\(percent(share)), at most \(percent(allowed.value))): "
          + told.map(\.en).joined(separator: "; "))
    }
  }

  private func place(_ source: PaperSource, _ day: (Int) -> Day) -> (zh: String, en: String) {
    switch source {
    case .own(let position): (" \(day(position)) ", "\(day(position))")
    case .elsewhere: ("别的结对", "another pair's")
    }
  }

  private func percent(_ permille: Int) -> String {
    permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
  }
}
