namespace HexiModel.Language.Quantities.Words;

/// <summary>
/// A fixed vocabulary, matched at a place in a text. It is written as one string, <c>"U 增长 提高|D 下降"</c>: groups of words behind
/// their tag. Making one costs some microseconds and a handful of arrays, which is what the first call in a compiler can afford;
/// a dictionary of objects, or a <c>switch</c> over hundreds of words that the JIT has to compile, costs milliseconds.
/// </summary>
internal sealed class WordTable
{
    private const int Buckets = 512;

    private readonly string _source;
    private readonly bool _backwards;
    private readonly short[] _heads = new short[Buckets];
    private readonly short[] _next;
    private readonly short[] _starts;
    private readonly byte[] _lengths;
    private readonly char[] _tags;
    private readonly string?[] _texts;

    /// <param name="source">The groups of words.</param>
    /// <param name="backwards">Whether words are looked up by their last character, to match what stands before a place.</param>
    public WordTable(string source, bool backwards = false)
    {
        int capacity = 1;
        foreach (char c in source)
        {
            capacity += c == ' ' ? 1 : 0;
        }

        _source = source;
        _backwards = backwards;
        _next = new short[capacity];
        _starts = new short[capacity];
        _lengths = new byte[capacity];
        _tags = new char[capacity];
        _texts = new string?[capacity];
        Fill();
    }

    /// <summary>The longest word that starts at <paramref name="index"/>; with a backwards table, that ends there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the word starts, or what it ends before.</param>
    /// <param name="limit">What the word may not reach beyond.</param>
    public Word Find(string text, int index, int limit)
    {
        int key = _backwards ? index - 1 : index;
        int room = _backwards ? index - limit : limit - index;
        int best = 0;
        if (room <= 0)
        {
            return default;
        }

        for (int word = _heads[text[key] & (Buckets - 1)]; word != 0; word = _next[word])
        {
            int length = _lengths[word];
            if (length <= room && length > _lengths[best] && StandsAt(text, _backwards ? index - length : index, _source, _starts[word], length))
            {
                best = word;
            }
        }

        return best == 0 ? default : new Word { Index = best, Length = _lengths[best], Tag = _tags[best], IsFound = true };
    }

    /// <summary>The word itself; the same string each time.</summary>
    public string TextOf(Word word) => _texts[word.Index] ??= _source.Substring(_starts[word.Index], word.Length);

    /// <summary>The words behind a tag. What they are looked through for is a message, and can wait.</summary>
    public IEnumerable<string> WordsOf(char tag)
        => Enumerable.Range(0, _tags.Length).Where(word => _tags[word] == tag).Select(word => _source.Substring(_starts[word], _lengths[word]));

    /// <summary>
    /// Whether a stretch of <paramref name="words"/> stands at a place of a text. Written out, since the comparisons of the framework are
    /// vectorised generics that the JIT compiles anew in each process: more than a millisecond of the first call.
    /// </summary>
    public static bool StandsAt(string text, int index, string words, int start, int length)
    {
        if (index < 0 || index > text.Length - length)
        {
            return false;
        }

        for (int i = 0; i < length; i++)
        {
            if (text[index + i] != words[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private void Fill()
    {
        int count = 0;
        int position = 0;
        char tag = '\0';
        while (position < _source.Length)
        {
            int end = position;
            while (end < _source.Length && _source[end] is not (' ' or '|'))
            {
                end++;
            }

            if (tag == '\0')
            {
                tag = _source[position];
            }
            else if (end > position)
            {
                Add(++count, position, end - position, tag);
            }

            tag = end < _source.Length && _source[end] == '|' ? '\0' : tag;
            position = end + 1;
        }
    }

    private void Add(int word, int start, int length, char tag)
    {
        _starts[word] = (short)start;
        _lengths[word] = (byte)length;
        _tags[word] = tag;
        int bucket = _source[_backwards ? start + length - 1 : start] & (Buckets - 1);
        _next[word] = _heads[bucket];
        _heads[bucket] = (short)word;
    }
}
