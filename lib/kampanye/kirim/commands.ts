import 'server-only';
import { kabariSemua } from '@/lib/pemberitahuan/commands';
import { sekarang, tanggalJakarta } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil, type Hasil } from '@/lib/platform/hasil';
import { PILIH_DISARANKAN, susunDisarankan } from '../disarankan/rules';
import { kabarUndangan } from '../rules';

/**
 * Sends a portion of the invitations that wait: a notice and an e-mail each. Consent, account and campaign
 * are looked at once more; who may not be contacted any longer is left out for good. Several servers may
 * run it at once.
 *
 * @returns how many were taken from the queue; 0 when none is left
 */
export async function kirimUndanganPorsi(
  tx: Tx,
  porsi = 100,
): Promise<Hasil<{ jumlah: number }, never>> {
  const antre = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM undangan_koperasi WHERE terkirim_pada IS NULL AND batal_pada IS NULL
    ORDER BY id LIMIT ${porsi} FOR UPDATE SKIP LOCKED`;
  if (antre.length === 0) return berhasil({ jumlah: 0 });
  const id = antre.map((satu) => satu.id);
  const boleh = await tx.undanganKoperasi.findMany({
    where: {
      id: { in: id },
      kampanye: { status: 'BERJALAN' },
      pengguna: {
        dinonaktifkanPada: null,
        persetujuan: { some: { tujuan: 'DIHUBUNGI', ditarikPada: null } },
      },
    },
    select: {
      id: true,
      kampanye: {
        select: {
          judul: true,
          pesan: true,
          jawabHingga: true,
          koperasi: { select: PILIH_DISARANKAN },
        },
      },
      pengguna: { select: { id: true, nama: true, surel: true } },
      usaha: { select: { nama: true } },
    },
  });
  const kini = sekarang();
  await kabariSemua(
    tx,
    boleh.map((satu) => {
      const disarankan = susunDisarankan(satu.kampanye.koperasi);
      return {
        penerima: satu.pengguna,
        kabar: kabarUndangan({
          id: satu.id,
          judul: satu.kampanye.judul,
          pesan: satu.kampanye.pesan,
          namaUsaha: satu.usaha.nama,
          namaKoperasi: disarankan?.masih ? disarankan.nama : null,
          jawabHingga: tanggalJakarta(satu.kampanye.jawabHingga),
        }),
      };
    }),
  );
  const dikirim = boleh.map((satu) => satu.id);
  await tx.undanganKoperasi.updateMany({
    where: { id: { in: dikirim } },
    data: { terkirimPada: kini },
  });
  await tx.undanganKoperasi.updateMany({
    where: { id: { in: id, notIn: dikirim } },
    data: { batalPada: kini },
  });
  return berhasil({ jumlah: id.length });
}
