import { Kosong, Tautan } from '@/components/ui';
import type { TugasMenunggu } from '@/lib/beranda/types';
import { formatAngka, kalimatLama, sejak } from '@/lib/platform/format';

/** What waits, most pressing kind first; kinds without work are left out. */
export function DaftarKerja({ tugas, kini }: { tugas: TugasMenunggu[]; kini: Date }) {
  const ada = tugas.filter((satu) => satu.jumlah > 0);
  if (ada.length === 0) {
    return (
      <Kosong judul="Tidak ada yang menunggu Anda">
        <p>
          Sekarang tidak ada yang harus Anda jawab, periksa, atau putuskan. Kabar baru akan muncul
          di sini.
        </p>
      </Kosong>
    );
  }
  return (
    <ul className="daftar-kerja">
      {ada.map((satu) => (
        <li key={satu.label} className="kartu">
          <p className="kerja-jumlah">{formatAngka(satu.jumlah)}</p>
          <div>
            <Tautan href={satu.href}>{satu.label}</Tautan>
            <p className="teks-lembut">
              {satu.keterangan}
              {satu.sejak
                ? ` ${kalimatLama('Yang paling lama menunggu sejak', sejak(satu.sejak, kini))}`
                : ''}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
