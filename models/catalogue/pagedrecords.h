// SPDX-FileCopyrightText: 2026 The Accords authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace accords::catalogue {

/// What is kept of some of many things, by their number. A value whose copies share their pages, so that a copy with
/// one entry changed costs a page, however many entries there are.
template <typename Kept>
class PagedRecords final
{
public:
    /// A page is for as many numbers: of different pages, the bits of a Bitmap are in different words.
    static constexpr quint32 pageSize = 1'024;

    struct Entry
    {
        quint32 id = 0;
        Kept kept;
    };

    PagedRecords() = default;

    /// \a entries ascend, each number once. O(entries + highest number / pageSize).
    explicit PagedRecords(std::vector<Entry> entries) : m_size(entries.size())
    {
        for (auto begin = entries.begin(); begin != entries.end();) {
            const quint32 page = begin->id / pageSize;
            const auto end =
                std::find_if(begin, entries.end(), [page](const Entry &e) { return e.id / pageSize != page; });
            m_pages.resize(page + 1);
            m_pages[page] = std::make_shared<const Page>(std::move_iterator(begin), std::move_iterator(end));
            begin = end;
        }
    }

    bool isEmpty() const { return m_size == 0; }
    /// How many things something is kept of.
    std::size_t size() const { return m_size; }

    /// What is kept of thing \a id; null: nothing. O(log pageSize), O(1) where nothing is near.
    const Kept *find(quint32 id) const
    {
        const std::size_t page = id / pageSize;
        if (page >= m_pages.size() || !m_pages[page])
            return nullptr;
        const auto found = std::ranges::lower_bound(*m_pages[page], id, {}, &Entry::id);
        return found != m_pages[page]->end() && found->id == id ? &found->kept : nullptr;
    }

    /// From now on \a kept is kept of thing \a id; nothing: nothing is. O(pageSize).
    void set(quint32 id, std::optional<Kept> kept)
    {
        const std::size_t number = id / pageSize;
        m_pages.resize(std::max(m_pages.size(), number + 1));
        Page page = m_pages[number] ? *m_pages[number] : Page();
        auto place = std::ranges::lower_bound(page, id, {}, &Entry::id);
        m_size -= page.size();
        if (place != page.end() && place->id == id)
            place = page.erase(place);
        if (kept)
            page.insert(place, Entry{id, *std::move(kept)});
        m_size += page.size();
        m_pages[number] = page.empty() ? nullptr : std::make_shared<const Page>(std::move(page));
    }

    /// Calls \a use with the number and what is kept of each thing that has something, ascending. O(size).
    template <typename Use>
    void forEach(Use use) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page)
            forEachIn(page, use);
    }

    std::size_t pageCount() const { return m_pages.size(); }
    /// The same for the numbers of one page.
    template <typename Use>
    void forEachIn(std::size_t page, Use use) const
    {
        if (!m_pages[page])
            return;
        for (const Entry &entry : *m_pages[page])
            use(entry.id, entry.kept);
    }

private:
    using Page = std::vector<Entry>;

    std::vector<std::shared_ptr<const Page>> m_pages; ///< null: nothing is kept there
    std::size_t m_size = 0;
};

} // namespace accords::catalogue
