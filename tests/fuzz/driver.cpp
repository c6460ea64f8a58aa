// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target where there is no libFuzzer: TARGET [-runs=N] [-seed=N] FOLDER…
// Takes the corpus as it is, then mutations of it; the same ones for the same seed.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {
constexpr std::size_t kLongestInput = 16 * 1024;
constexpr std::string_view kTokens[] {
    ",",
    ";",
    "\t",
    "\"",
    "\"\"",
    "\r\n",
    "\n",
    "\r",
    "\\",
    "'",
    "sep=;",
    "{",
    "}",
    "[",
    "]",
    ":",
    "null",
    "1e999",
    "-0",
    "2024-02-30",
    "1.234",
    "31.12.1899",
    "\xEF\xBB\xBF",
    "\xFF\xFE",
    "\xC3",
    "\xF0\x9F\x98\x80",
    "\x1F\x8B",
    "PK\x03\x04",
    "\\u0000",
    "<v>",
    "]]>",
};

using Input = std::vector<std::uint8_t>;

struct Options {
    unsigned long runs = 10'000;
    unsigned long seed = 1;
    std::vector<Input> corpus;
};

class Mutator
{
public:
    explicit Mutator(const Options& options)
        : m_corpus(options.corpus)
        , m_random(options.seed)
    {
    }

    Input next()
    {
        Input input = m_corpus[below(m_corpus.size())];
        for (std::size_t i = 1 + below(8); i > 0; --i)
            mutate(input);
        input.resize(std::min(input.size(), kLongestInput));
        return input;
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    std::ptrdiff_t placeIn(const Input& input) { return std::ptrdiff_t(below(input.size() + 1)); }

    void mutate(Input& input)
    {
        switch (below(6)) {
        case 0:
            return insertToken(input);
        case 1:
            return splice(input);
        case 2:
            return erase(input);
        case 3:
            return repeat(input);
        default:
            return changeByte(input);
        }
    }

    void insertToken(Input& input)
    {
        const std::string_view token = kTokens[below(std::size(kTokens))];
        input.insert(input.begin() + placeIn(input), token.begin(), token.end());
    }

    void splice(Input& input)
    {
        const Input& other = m_corpus[below(m_corpus.size())];
        const auto from = other.begin() + placeIn(other);
        const auto count = std::min<std::ptrdiff_t>(other.end() - from, std::ptrdiff_t(below(200)));
        input.insert(input.begin() + placeIn(input), from, from + count);
    }

    void erase(Input& input)
    {
        const auto from = input.begin() + placeIn(input);
        const auto count = std::min<std::ptrdiff_t>(input.end() - from, std::ptrdiff_t(below(40)));
        input.erase(from, from + count);
    }

    void repeat(Input& input)
    {
        const std::ptrdiff_t from = placeIn(input);
        const Input part(input.begin() + from,
                         input.begin() + std::min(std::ptrdiff_t(input.size()), from + 30));
        for (std::size_t i = below(30); i > 0; --i)
            input.insert(input.begin() + from, part.begin(), part.end());
    }

    void changeByte(Input& input)
    {
        if (!input.empty())
            input[below(input.size())] = std::uint8_t(m_random());
    }

    const std::vector<Input>& m_corpus;
    std::mt19937_64 m_random;
};

bool takeNumber(std::string_view argument, std::string_view name, unsigned long& number)
{
    if (argument.substr(0, name.size()) != name)
        return false;
    const std::string_view digits = argument.substr(name.size());
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return true;
}

void load(const std::filesystem::path& folder, std::vector<Input>& corpus)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::ranges::sort(files); // the order of a folder is chance
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
}

Options optionsOf(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        if (!takeNumber(argv[i], "-runs=", options.runs)
            && !takeNumber(argv[i], "-seed=", options.seed))
            load(argv[i], options.corpus);
    }
    return options;
}

/// What a crash leaves behind, to be tried again and kept in the corpus once it is mended.
void remember(const Input& input)
{
    std::ofstream file("fuzz-input", std::ios::binary);
    file.write(reinterpret_cast<const char*>(input.data()), std::streamsize(input.size()));
}
} // namespace

int main(int argc, char** argv)
{
    const Options options = optionsOf(argc, argv);
    if (options.corpus.empty()) {
        std::fputs("no corpus\n", stderr);
        return 1;
    }
    for (const Input& input : options.corpus)
        LLVMFuzzerTestOneInput(input.data(), input.size());
    Mutator mutator(options);
    for (unsigned long run = 0; run < options.runs; ++run) {
        const Input input = mutator.next();
        remember(input);
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::remove("fuzz-input");
    std::printf("%lu mutated inputs of %zu files, none broke a promise\n", options.runs,
                options.corpus.size());
    return 0;
}
