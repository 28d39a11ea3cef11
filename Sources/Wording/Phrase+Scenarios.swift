/// Repairs, and plans beside each other.
extension Phrase {
  // Repair

  public static let frozenNeedsPrevious = Phrase(
    zh: "--frozen 需要和 --previous 一起使用：先说明已公布的方案。",
    en: "--frozen needs --previous: say which plan was published.")

  public static func unfitPrevious(_ path: String, year: Int) -> Phrase {
    Phrase(
      zh: "\(path) 是 \(year) 学年的文件，或其中没有方案；--previous 须为同一学年已公布的方案。",
      en:
        "\(path) is of \(year), or holds no plan; --previous must be a published plan of this year."
    )
  }

  public static func frozenReleased(_ teacher: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 的已公布去向已不可能，未予冻结。",
      en: "The published move of \(teacher) is no longer possible; it isn't frozen.")
  }

  public static func frozenUnknown(_ teacher: String, in name: String, line: Int) -> Phrase {
    Phrase(
      zh: "\(name) 第 \(line) 行：已公布方案没有调动教师 \(teacher)。",
      en: "\(name) line \(line): the published plan doesn't move \(teacher).")
  }

  public static func changedSince(_ count: Int) -> Phrase {
    Phrase(
      zh: "与已公布方案相比，去处有变动的教师 \(count) 人：",
      en: "\(count) teachers' places differ from the published plan:")
  }

  public static func changed(_ teacher: String, from: String, to: String) -> Phrase {
    Phrase(zh: "\(teacher)：原为\(from)，现为\(to)", en: "\(teacher): was \(from), now \(to)")
  }

  // Comparison

  public static let plansAreSame = Phrase(zh: "两个方案相同。", en: "The two plans are the same.")

  public static func peopleDiffer(_ count: Int) -> Phrase {
    Phrase(zh: "去处不同的教师 \(count) 人：", en: "\(count) teachers go elsewhere:")
  }

  public static func goesElsewhere(_ teacher: String, first: String, second: String) -> Phrase {
    Phrase(
      zh: "\(teacher)：甲方案\(first)，乙方案\(second)",
      en: "\(teacher): \(first) in the first, \(second) in the second")
  }

  public static func goesTo(_ post: String) -> Phrase { Phrase(zh: "去 \(post)", en: "to \(post)") }
  public static let staysInPlace = Phrase(zh: "不动", en: "stays")

  public static func levelBetter(_ level: String, inFirst: Bool, by amount: String) -> Phrase {
    inFirst
      ? Phrase(
        zh: "\(level)：甲方案比乙方案少 \(amount)（更好），乙方案比甲方案多 \(amount)（更差）",
        en: "\(level): the first has \(amount) less (better), the second \(amount) more (worse)")
      : Phrase(
        zh: "\(level)：甲方案比乙方案多 \(amount)（更差），乙方案比甲方案少 \(amount)（更好）",
        en: "\(level): the first has \(amount) more (worse), the second \(amount) less (better)")
  }

  public static func levelSame(_ level: String, value: String) -> Phrase {
    Phrase(zh: "\(level)：两者相同（\(value)）", en: "\(level): the same in both (\(value))")
  }

  public static func onlyInOne(_ level: String, inFirst: Bool, value: String) -> Phrase {
    Phrase(
      zh: "\(level)：只有\(inFirst ? "甲" : "乙")方案有（\(value)）",
      en: "\(level): only in the \(inFirst ? "first" : "second") (\(value))")
  }

  public static let unfilledDiffer = Phrase(zh: "缺员不同的岗位：", en: "Posts short by other numbers:")

  public static func shortBy(_ post: String, first: Int, second: Int) -> Phrase {
    Phrase(
      zh: "\(post)：甲方案缺 \(first) 人，乙方案缺 \(second) 人",
      en: "\(post): \(first) missing in the first, \(second) in the second")
  }

  public static let indicatorsDiffer = Phrase(zh: "数值不同的指标：", en: "Indicators that differ:")

  public static func indicatorValues(_ name: String, first: String, second: String) -> Phrase {
    Phrase(
      zh: "\(name)：甲方案 \(first)，乙方案 \(second)",
      en: "\(name): \(first) in the first, \(second) in the second")
  }

  // Merge

  public static func mergeConflict(
    _ teacher: String, base: String, mine: String, theirs: String
  ) -> Phrase {
    Phrase(
      zh: "\(teacher)：原方案\(base)，我方\(mine)，对方\(theirs)",
      en: "\(teacher): \(base) in the base, \(mine) in mine, \(theirs) in theirs")
  }

  public static func mergeConflicts(_ count: Int) -> Phrase {
    Phrase(
      zh: "双方都改动且改得不同的教师 \(count) 人，请用 --prefer 选择一方，或先商定：",
      en:
        "\(count) teachers were changed differently by both; choose with --prefer, or agree first:")
  }

  public static func mergeBroken(_ count: Int) -> Phrase {
    Phrase(
      zh: "合并后有 \(count) 条规则不能满足：", en: "Merged, \(count) rules aren't kept:")
  }

  public static func brokenRow(_ name: String, count: Int, low: Int, high: Int) -> Phrase {
    Phrase(
      zh: "\(name)为 \(count)，应在 \(low) 至 \(high) 之间",
      en: "\(name) is \(count), must be \(low) to \(high)")
  }

  public static func mergeImpossible(_ teacher: String) -> Phrase {
    Phrase(
      zh: "教师 \(teacher) 的去向在本县本年不可能",
      en: "\(teacher)'s move isn't possible in this county and year")
  }

  public static func merged(changed: Int) -> Phrase {
    Phrase(
      zh: "已合并：与原方案相比变动 \(changed) 人，规则全部满足。",
      en: "Merged: \(changed) people changed from the base; every rule is kept.")
  }
}
