import CoreTestSupport
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `What rests on guests` {
  @Test func `is found as by asking post by post`() {
    let posts = (1...4).flatMap { school in
      [Subject.mathematics, .english].map {
        Post(school: School.ID("S\(school)"), stage: .primary, subject: $0)
      }
    }
    for seed in every(3_000) {
      var random = SplitMix64(seed: seed)
      let teaching = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        GuestCover.Teaching(
          Teacher.ID("T\(Int.random(in: 1...8, using: &random))"),
          posts.randomElement(using: &random)!)
      }
      let guests = Set(teaching.filter { _ in Bool.random(using: &random) })
      let left = posts.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let cover = GuestCover(teaching, guests: guests, left: left)
      let resting = posts.sorted().filter { post in
        let there = teaching.filter { $0.post == post }
        return !there.isEmpty && there.allSatisfy(guests.contains)
      }
      #expect(cover.restingOnGuests.map { $0.post } == resting, "seed \(seed)")
      for (post, count) in cover.restingOnGuests {
        #expect(count == Set(teaching.filter { $0.post == post }.map(\.teacher)).count)
      }
      let missing = posts.sorted().filter { post in
        left.contains(post) && !teaching.contains { $0.post == post }
      }
      #expect(cover.uncovered == missing, "seed \(seed)")
    }
  }
}
