import Equity
import Testing

/// Published numbers that were recomputed by hand (policy reference, section 5).
@Suite struct `Golden numbers` {
  @Test func `books of five schools have a coefficient of 0.515257, weighted by pupils`() throws {
    let schools = [(45, 279), (37, 137), (89, 935), (76, 160), (55, 402)].map { pupils, books in
      PupilDispersion.School(count: books, pupils: pupils)
    }
    let books = PupilDispersion(schools)
    let mean = try #require(books.inequality.mean)
    let variation = try #require(books.variation)
    #expect(books.pupils == 302 && books.count == 1913)
    #expect(abs(mean - 1913.0 / 302) < 1e-14)
    #expect(abs(variation - 0.515257) < 5e-7)
    #expect(abs(variation * mean - 3.263861) < 5e-7)
    #expect(abs(variation * mean * variation * mean - 10.652787) < 5e-7)
    #expect(books.roundedHundredths == 52)
    #expect(books.isAtMost(thousandths: 515) == false)
    #expect(books.isAtMost(thousandths: 516) == true)
  }

  @Test func `the books unweighted would round to 0.49, which is wrong`() throws {
    let perPupil = [279.0 / 45, 137.0 / 37, 935.0 / 89, 160.0 / 76, 402.0 / 55]
    let variation = try #require(Inequality(of: perPupil).variation)
    #expect(abs(variation - 0.4888) < 5e-5)
  }

  @Test func `two groups of nothing and everything differ between the groups only`() throws {
    let values: [Double] = [0, 0, 0, 10, 10, 10]
    let parts = try #require(
      TheilDecomposition(of: values, groups: ["0", "0", "0", "1", "1", "1"]))
    #expect(abs(parts.between - 0.6931471805599453) < 1e-15)
    #expect(parts.within == 0)
    #expect(abs((Inequality(of: values).theilT ?? 0) - 0.6931471805599453) < 1e-15)
  }

  @Test func `Atkinson's index of 10 to 50 loses 0.06315 and 0.13161`() throws {
    let incomes = Inequality(of: [10, 20, 30, 40, 50])
    let half = try #require(incomes.atkinson(.half))
    let one = try #require(incomes.atkinson(.one))
    #expect(abs(30 * (1 - half) - 28.105398233) < 5e-10)
    #expect(abs(half - 0.06315) < 5e-6)
    #expect(abs(30 * (1 - one) - 26.0517108) < 5e-8)
    #expect(abs(one - 0.1316096) < 5e-8)
  }

  @Test func `the number that REAT calls theil is Theil's L, not T`() throws {
    let values = Inequality(of: [10, 10, 10, 20, 50])
    #expect(abs((values.theilL ?? 0) - 0.2326302) < 5e-8)
    #expect(abs((values.theilT ?? 0) - 0.250201) < 5e-7)
  }

  @Test func `the sample vector of R's ineq`() throws {
    let incomes = Inequality(
      of: [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])
    let gini = try #require(incomes.gini)
    #expect(abs(gini - 0.462091) < 5e-7)
    #expect(abs(gini * 10 / 9 - 0.513435) < 5e-7)
    #expect(abs((incomes.atkinson(.half) ?? 0) - 0.179659) < 5e-7)
    #expect(abs((incomes.variation ?? 0) - 0.916958) < 5e-7)
  }
}
