import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import {
  AktifkanForm,
  BerikanPeranForm,
  CabutPeranForm,
  NonaktifkanForm,
  UndangUlangForm,
} from '@/components/pengguna/pengguna-form';
import { LencanaAkun } from '@/components/pengguna/status-akun';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { loadPengguna } from '@/lib/pengguna/loaders';

export const metadata: Metadata = { title: 'Akun pengguna' };

const TERSIMPAN: Record<string, string> = {
  diundang: 'Undangan sudah dikirim.',
  peran: 'Peran sudah diberikan dan langsung berlaku.',
  dicabut: 'Peran sudah dicabut dan langsung berlaku.',
  nonaktif: 'Akun sudah dinonaktifkan. Semua sesinya sudah diakhiri.',
  aktif: 'Akun sudah diaktifkan kembali.',
};

/** One account: roles, state, history. */
export default async function PenggunaDetailPage({
  params,
  searchParams,
}: PageProps<'/portal/pengguna/[id]'>) {
  const [{ id }, { tersimpan }] = await Promise.all([params, searchParams]);
  const { pengguna, lingkup, riwayat, titipan } = await loadPengguna(id);
  const kabar = typeof tersimpan === 'string' ? TERSIMPAN[tersimpan] : undefined;
  const bolehUbah = lingkup !== null && !pengguna.diriSendiri;
  return (
    <>
      <KepalaHalaman
        judul={pengguna.nama}
        keterangan={pengguna.surel}
        lencana={<LencanaAkun status={pengguna.status} />}
        remah={[{ label: 'Pengguna', href: '/portal/pengguna' }, { label: pengguna.nama }]}
      />
      <div className="grid gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        {lingkup && pengguna.diriSendiri ? (
          <Pemberitahuan nada="info">
            Ini akun Anda sendiri. Peran dan statusnya hanya dapat diubah oleh admin lain.
          </Pemberitahuan>
        ) : null}
        {pengguna.dinonaktifkan ? (
          <Pemberitahuan nada="peringatan" judul={`Dinonaktifkan ${pengguna.dinonaktifkan}`}>
            Alasan: {pengguna.alasanNonaktif ?? 'tidak tertulis'}
          </Pemberitahuan>
        ) : null}
        <Kartu judul="Akun">
          <DaftarRingkas
            butir={[
              { istilah: 'Dibuat', nilai: pengguna.dibuat },
              { istilah: 'Sesi yang berjalan', nilai: pengguna.jumlahSesi },
            ]}
          />
          {lingkup && pengguna.menungguUndangan && !pengguna.dinonaktifkan ? (
            <div className="mt-4 grid gap-3">
              <p>Orang ini belum membuat kata sandi dari undangannya.</p>
              <UndangUlangForm penggunaId={pengguna.id} />
            </div>
          ) : null}
        </Kartu>
        <Kartu judul="Peran">
          {pengguna.peran.length === 0 ? (
            <p>Akun ini tidak punya peran.</p>
          ) : (
            <ul className="grid gap-2">
              {pengguna.peran.map((satu) => (
                <li key={satu.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  <span>
                    <strong>{satu.nama}</strong>{' '}
                    <span className="teks-lembut">sejak {satu.sejak}</span>
                  </span>
                  {bolehUbah ? <CabutPeranForm penggunaId={pengguna.id} peran={satu} /> : null}
                </li>
              ))}
            </ul>
          )}
        </Kartu>
        {bolehUbah ? (
          <>
            <Kartu judul="Berikan peran">
              <BerikanPeranForm penggunaId={pengguna.id} lingkup={lingkup} nilaiAwal={titipan} />
            </Kartu>
            <Kartu judul={pengguna.dinonaktifkan ? 'Aktifkan kembali' : 'Nonaktifkan'}>
              {pengguna.dinonaktifkan ? (
                <AktifkanForm penggunaId={pengguna.id} />
              ) : (
                <NonaktifkanForm penggunaId={pengguna.id} nilaiAwal={titipan} />
              )}
            </Kartu>
          </>
        ) : null}
        <Kartu judul="Riwayat">
          <Riwayat butir={riwayat} />
        </Kartu>
      </div>
    </>
  );
}
